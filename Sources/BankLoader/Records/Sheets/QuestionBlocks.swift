import Tables

/// Questions of which each takes several rows, as Brightspace writes them: `NewQuestion,MC`, then
/// `QuestionText,…`, `Option,100,…` and what else is said of it, a row each.
enum QuestionBlocks {
  /// How many rows may stand above the first question.
  private static let sample = 60

  /// The questions of a sheet; none where it has another form.
  static func questions(of sheet: Sheet) -> [FieldObject] {
    guard sheet.rows.prefix(sample).contains(where: { begins($0) != nil }) else { return [] }
    var questions: [FieldObject] = []
    var open: Block?
    for row in sheet.rows {
      if let kind = begins(row) {
        if let open { questions.append(open.question) }
        open = Block(kind: kind, line: row.number)
      } else {
        open?.take(row)
      }
    }
    if let open { questions.append(open.question) }
    return questions
  }

  /// Whether a line of text begins such a question.
  static func begin(in head: [UInt8]) -> Bool {
    head.split(separator: 0x0A).prefix(sample).contains { line in
      let start = line.drop { $0 == 0x22 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      return String(decoding: start.prefix(12), as: UTF8.self).lowercased() == "newquestion,"
    }
  }

  /// The kind of question that begins with a row; nil for any other row.
  private static func begins(_ row: SheetRow) -> String? {
    guard row.cells.count > 1, name(of: row) == "newquestion" else { return nil }
    return FieldText.trimmed(row.cells[1].text).uppercased()
  }

  fileprivate static func name(of row: SheetRow) -> String {
    guard let first = row.cells.first, first.column == 1, first.text.utf8.count <= 40 else {
      return ""
    }
    return FieldText.trimmed(first.text).lowercased()
  }
}

/// What the rows of one question say.
private struct Block {
  let kind: String
  let line: Int
  private var members: [FieldObject.Member] = []
  /// Options, or the answers of a question in words, with their share of the marks.
  private var options: [(share: String, text: String)] = []
  private var left: [(number: String, text: String)] = []
  private var right: [(number: String, text: String)] = []
  /// What stands behind TRUE and FALSE.
  private var truths: [Bool: String] = [:]
  private var items: [String] = []

  init(kind: String, line: Int) {
    self.kind = kind
    self.line = line
  }

  mutating func take(_ row: SheetRow) {
    let texts = (2...4).map { column in
      row.cells.first { $0.column == column }.map { FieldText.trimmed($0.text) } ?? ""
    }
    switch QuestionBlocks.name(of: row) {
    case "questiontext": set("题干", texts[0])
    case "points": set("分值", texts[0])
    case "difficulty": set("难度", texts[0])
    case "feedback": set("解析", texts[0])
    case "image": set("图片", texts[0])
    case "answerkey": set("答案", texts[0])
    case "option": options.append((texts[0], texts[1]))
    // A pattern is no text of an answer.
    case "answer" where texts[2].lowercased() != "regexp": options.append((texts[0], texts[1]))
    case "choice": left.append((texts[0], texts[1]))
    case "match": right.append((texts[0], texts[1]))
    case "true": truths[true] = texts[0]
    case "false": truths[false] = texts[0]
    case "item": items.append(texts[0])
    default: break
    }
  }

  private mutating func set(_ name: String, _ text: String) {
    if !text.isEmpty { members.append(FieldObject.Member(name: name, value: .text(text))) }
  }

  /// The question, as an object that names what it has.
  var question: FieldObject {
    var members = members
    for (name, value) in answer where value != .list([]) {
      members.append(FieldObject.Member(name: name, value: value))
    }
    return FieldObject(members: members, line: line)
  }

  private var answer: [(String, FieldValue)] {
    switch kind {
    case "MC": return [("题型", .text("单选题")), ("选项", choices)]
    case "MS": return [("题型", .text("多选题")), ("选项", choices)]
    case "TF":
      let right = truths.filter { $0.value == "100" }.map(\.key)
      let sides = FieldValue.list([.text("正确"), .text("错误")])
      return [
        ("题型", .text("判断题")), right.count == 1 ? ("答案", .bool(right[0])) : ("选项", sides),
      ]
    case "SA":
      let right = options.filter { $0.share == "100" }.map { FieldValue.text($0.text) }
      return [("题型", .text("填空题")), ("答案", .list(right.isEmpty ? [] : [.list(right)]))]
    case "M": return [("pairs", pairs)]
    case "O":
      let letters = items.indices.map(KeyText.letter).joined()
      return [
        ("题型", .text("ordering")), ("选项", .list(items.map(FieldValue.text))),
        ("答案", .text(letters)),
      ]
    default: return [("题型", .text("简答题"))]
    }
  }

  /// Each option with whether it is right.
  private var choices: FieldValue {
    .list(
      options.map { option in
        .object(
          FieldObject(members: [
            FieldObject.Member(name: "text", value: .text(option.text)),
            FieldObject.Member(
              name: "correct",
              value: .bool(option.share == "100" || kind == "MS" && option.share == "1")),
          ]))
      })
  }

  /// What belongs together; none where something on the left has not one thing on the right.
  private var pairs: FieldValue {
    let texts = Dictionary(grouping: right, by: \.number)
    let pairs = left.compactMap { left -> FieldValue? in
      guard let right = texts[left.number], right.count == 1 else { return nil }
      return .list([.text(left.text), .text(right[0].text)])
    }
    return .list(pairs.count == left.count ? pairs : [])
  }
}
