import Grading
import Tables

/// A question's column on the way from texts to marks.
struct AnswerColumn {
  let name: String
  private let texts: [String]
  /// The texts made comparable, by number from 1.
  private let answers: [AnswerText]
  private(set) var codes: AnswerCodes

  init(_ column: CodedColumn) {
    name = column.name
    texts = column.texts
    answers = column.texts.map(AnswerText.init)
    switch column.codes {
    case .bytes(let bytes): codes = .bytes(bytes)
    case .words(let words): codes = .words(words)
    }
  }

  /// Leaves some of the rows.
  mutating func keep(_ rows: [Int]) {
    switch codes {
    case .bytes(let bytes): codes = .bytes(rows.map { bytes[$0] })
    case .words(let words): codes = .words(rows.map { words[$0] })
    }
  }

  /// The different numbers in it; nil where an answer is none.
  var marks: [Double]? {
    var marks: [Double] = []
    for answer in answers where !answer.isNone {
      guard let mark = DecimalText.value(of: answer.plain) else { return nil }
      marks.append(mark)
    }
    return marks
  }

  /// The column with what each answer earns.
  func question(
    _ key: KeyEntry?, _ scale: MarkScale, hasKey: Bool
  ) throws(ResponseFile.Problem) -> QuestionColumn {
    let number = scale.keysAreMaxima ? key?.number : nil
    guard !hasKey || key == .marks || (number != nil && marks != nil) else {
      return marked(by: key?.variants ?? [], list: key?.isList ?? false)
    }
    guard let marks else {
      let answer = answers.first { !$0.isNone && DecimalText.value(of: $0.plain) == nil }?.plain
      throw hasKey
        ? .notAMark(question: name, answer: answer ?? "")
        : .needsKey(question: name, answer: answer ?? "")
    }
    return counted(maximum: number ?? scale.maximum(marks))
  }

  private func counted(maximum: Double?) -> QuestionColumn {
    let values = answers.map { $0.isNone ? nil : DecimalText.value(of: $0.plain) }
    let marks = Set(values.compactMap { $0 }).sorted()
    let levels = marks.map { AnswerLevel(label: "", mark: $0) }
    let map = values.map { value in
      value.flatMap { value in marks.firstIndex(of: value) }.map { $0 + 1 } ?? 0
    }
    return column(levels, map, maximum: maximum ?? marks.last ?? 0, .marks)
  }

  private func marked(by variants: [String], list: Bool) -> QuestionColumn {
    let keys = variants.map(AnswerText.init)
    let sheet = OptionSheet(answers: answers, texts: texts, keys: keys, isList: list)
    return column(sheet.levels, sheet.map, maximum: 1, sheet.kind)
  }

  /// Renumbers the codes; `map` has the new one of each old one from 1.
  private func column(
    _ levels: [AnswerLevel], _ map: [Int], maximum: Double, _ kind: AnswerKind
  ) -> QuestionColumn {
    let full = [0] + map
    let isSame = full.enumerated().allSatisfy { $0.offset == $0.element }
    let renumbered: AnswerCodes =
      switch codes {
      case .bytes(let bytes) where isSame && levels.count < 256: .bytes(bytes)
      case .bytes(let bytes) where levels.count < 256:
        .bytes(
          {
            let map = full.map { UInt8(truncatingIfNeeded: $0) }
            return bytes.map { map[Int($0)] }
          }())
      case .bytes(let bytes): .words(bytes.map { UInt32(full[Int($0)]) })
      case .words(let words): .words(words.map { UInt32(full[Int($0)]) })
      }
    return QuestionColumn(
      id: name, codes: renumbered, levels: levels, maximum: maximum, kind: kind)
      ?? QuestionColumn(id: name, marks: [Double?](repeating: nil, count: codes.count))
  }
}

extension KeyEntry {
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
