package import ExamModel

extension Chinese {
  package func text(_ label: PrintLabel) -> String {
    switch label {
    case .unit: "单位"
    case .name: "姓名"
    case .id: "准考证号"
    case .score: "得分"
    case .marker: "阅卷人"
    case .answerSheet: "答题卡"
    case .key: "参考答案"
    case .number: "题号"
    case .answer: "答案"
    case .basis: "依据"
    }
  }

  package func paperFacts(questions: Int, marks: Mark, minutes: Int?) -> String {
    let time = minutes.map { "，时间 \($0) 分钟" } ?? ""
    return "共 \(questions) 题，满分 \(marks) 分\(time)"
  }

  package func sectionFacts(questions: Int, marks: Mark) -> String {
    "共 \(questions) 题，\(marks) 分"
  }
}
