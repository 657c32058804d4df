package import ExamModel

extension Chinese {
  package func name(of band: DifficultyBand) -> String {
    switch band {
    case .easy: "易"
    case .medium: "中"
    case .hard: "难"
    }
  }

  package func label(_ label: BankLabel) -> String {
    switch label {
    case .bank: "题库"
    case .title: "标题"
    case .version: "版本"
    case .questions: "试题"
    case .parts: "案例小题"
    case .withoutKey: "无答案"
    case .retired: "停用"
    case .secret: "保密"
    case .secretBank: "保密"
    case .kinds: "题型"
    case .difficulties: "难度"
    case .withoutDifficulty: "未标难度"
    case .laws: "依据的法规"
    case .audiences: "适用对象"
    case .letters: "单选题答案"
    case .longestRight: "正确选项最长"
    case .allOptionsRight: "多选题全选"
    case .trueStatements: "判断题为“对”"
    }
  }

  package func fact(_ label: BankLabel, _ value: String) -> String {
    "\(self.label(label))：\(value)"
  }

  package func share(_ count: Int, of whole: Int) -> String {
    "\(count)（\(BankText.percent(count, of: whole))）"
  }
}
