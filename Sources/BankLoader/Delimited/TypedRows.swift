import Tables

/// Questions of a row each, in tab-separated text whose first column is a code, as Blackboard takes
/// them: `MC⇥题干⇥甲⇥correct⇥乙⇥incorrect`, `TF⇥题干⇥true`.
enum TypedRows {
  /// How many lines decide.
  private static let sample = 50
  private static let codes: Set<String> = [
    "MC", "MA", "TF", "ESS", "ORD", "MAT", "FIB", "FIB_PLUS", "FIL", "NUM", "SR", "OP",
  ]

  /// The questions of a text; none where it has another form.
  static func questions(of bytes: [UInt8]) -> [FieldObject] {
    guard isTyped(bytes) else { return [] }
    let rows = TableReader.read(text: bytes, separator: 0x09).rows
    return rows.compactMap { row in
      let texts = row.map { FieldText.trimmed($0.text) }
      guard texts.contains(where: { !$0.isEmpty }) else { return nil }
      return question(texts, line: row.first?.line ?? 0)
    }
  }

  /// Whether every line begins with a code, and a choice says of each option whether it is right.
  private static func isTyped(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.prefix(12).firstIndex(of: 0x09),
      codes.contains(String(decoding: bytes[..<first], as: UTF8.self))
    else { return false }
    let lines = bytes.prefix(64 << 10).split(separator: 0x0A).prefix(sample)
    var isSure = false
    for line in lines where !line.allSatisfy({ $0 <= 0x20 }) {
      let fields = String(decoding: line, as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false)
        .map { FieldText.trimmed(String($0)) }
      guard fields.count > 1, codes.contains(fields[0]) else { return false }
      switch fields[0] {
      case "MC", "MA": isSure = isSure || choices(fields.dropFirst(2)) != nil
      case "TF": isSure = isSure || fields.count > 2 && TruthWord.value(fields[2]) != nil
      default: break
      }
    }
    return isSure
  }

  private static func question(_ texts: [String], line: Int) -> FieldObject {
    var members: [FieldObject.Member] = []
    func set(_ name: String, _ value: FieldValue) {
      members.append(FieldObject.Member(name: name, value: value))
    }
    if texts.count > 1 { set("题干", .text(texts[1])) }
    let rest = texts.dropFirst(2).filter { !$0.isEmpty }
    switch texts[0] {
    case "MC", "MA":
      set("题型", .text(texts[0] == "MC" ? "单选题" : "多选题"))
      set("选项", choices(rest[...]) ?? .list(rest.map(FieldValue.text)))
    case "TF":
      set("题型", .text("判断题"))
      if let answer = rest.first { set("答案", .text(answer)) }
    case "FIB":
      set("题型", .text("填空题"))
      if !rest.isEmpty { set("答案", .list([.list(rest.map(FieldValue.text))])) }
    case "ORD":
      set("题型", .text("ordering"))
      set("选项", .list(rest.map(FieldValue.text)))
      set("答案", .text(rest.indices.map(KeyText.letter).joined()))
    case "MAT":
      set("pairs", pairs(rest))
    case "NUM":
      set("题型", .text("numeric"))
      if let answer = number(rest) { set("答案", .text(answer)) }
    default:
      set("题型", .text("简答题"))
      if let answer = rest.first, ["ESS", "SR"].contains(texts[0]) { set("答案", .text(answer)) }
    }
    return FieldObject(members: members, line: line)
  }

  /// Options with whether they are right; nil where that is not said of each.
  private static func choices(_ fields: ArraySlice<String>) -> FieldValue? {
    let fields = fields.filter { !$0.isEmpty }
    guard fields.count > 3, fields.count.isMultiple(of: 2) else { return nil }
    var options: [FieldValue] = []
    for place in stride(from: 0, to: fields.count, by: 2) {
      let isRight: Bool
      switch fields[place + 1].lowercased() {
      case "correct": isRight = true
      case "incorrect": isRight = false
      default: return nil
      }
      options.append(
        .object(
          FieldObject(members: [
            FieldObject.Member(name: "text", value: .text(fields[place])),
            FieldObject.Member(name: "correct", value: .bool(isRight)),
          ])))
    }
    return .list(options)
  }

  private static func pairs(_ texts: [String]) -> FieldValue {
    guard texts.count > 3, texts.count.isMultiple(of: 2) else { return .list([]) }
    return .list(
      stride(from: 0, to: texts.count, by: 2).map {
        .list([.text(texts[$0]), .text(texts[$0 + 1])])
      })
  }

  /// `8` with a tolerance of `0.5` as `8±0.5`.
  private static func number(_ texts: [String]) -> String? {
    guard let value = texts.first, Double(value) != nil else { return texts.first }
    guard texts.count > 1, let tolerance = Double(texts[1]), tolerance > 0 else { return value }
    return value + "±" + texts[1]
  }
}
