import ExamModel
import ExamSession

/// Banks and papers for the tests of assembly.
enum SampleBank {
  /// Single-choice questions `s000`, `s001`, … with four options; the first is right.
  static func single(_ count: Int, prefix: String = "s") -> [Question] {
    (0..<count).map { number in
      let id = prefix + padded(number)
      return Question(
        id: id, kind: .singleChoice, stem: "\(id)的题干",
        options: ["甲\(number)", "乙\(number)", "丙\(number)", "丁\(number)"], key: .choices([0]))
    }
  }

  /// Questions of a kind without options.
  static func judgements(_ count: Int) -> [Question] {
    (0..<count).map { number in
      Question(
        id: "t" + padded(number), kind: .trueFalse, stem: "判断\(number)",
        key: .truth(number.isMultiple(of: 2)))
    }
  }

  /// Multiple-choice questions `m000`, … with five options, A, C and E of which are right.
  static func multiple(_ count: Int) -> [Question] {
    (0..<count).map { number in
      Question(
        id: "m" + padded(number), kind: .multipleChoice, stem: "多选\(number)",
        options: ["子", "丑", "寅", "卯", "辰"].map { "\($0)\(number)" }, key: .choices([0, 2, 4]))
    }
  }

  static func pool(_ questions: [Question], digest: String = "digest") -> QuestionPool {
    QuestionPool(
      banks: [(name: "题库", bank: QuestionBank(title: "题库", questions: questions))],
      digest: digest)
  }

  static func section(_ kind: QuestionKind, _ count: Int, title: String = "") -> BlueprintSection {
    BlueprintSection(title: title, kind: kind, count: count, marks: Mark(1))
  }

  static func paper(_ sections: BlueprintSection..., draw: DrawRule = .each) -> Paper {
    var paper = Paper(title: "季度考试", blueprint: Blueprint(sections: sections))
    paper.draw = draw
    return paper
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}

extension Form {
  /// The ids of its questions, in order.
  var ids: [String] { items.map(\.question.id) }
}
