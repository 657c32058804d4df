import ExamModel
import JSONText

/// The members of an object by type; what has another type is kept for a diagnostic.
final class JSONMembers {
  private let object: JSONObject
  private let path: String
  /// The paths of the members that have another type than they should.
  private(set) var wrong: [String] = []

  init(_ object: JSONObject, path: String) {
    self.object = object
    self.path = path
  }

  /// A text that is not empty; nil for null and for no member.
  func text(_ name: String) -> String? {
    guard let value = object[name], value != .null else { return nil }
    if value.string == nil { wrong.append("\(path).\(name)") }
    return value.string.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Texts; none for null and for no member.
  func texts(_ name: String) -> [String] {
    guard let value = object[name], value != .null else { return [] }
    let texts = value.array?.compactMap(\.string)
    if texts == nil || texts?.count != value.array?.count { wrong.append("\(path).\(name)") }
    return texts ?? []
  }

  /// A truth value; false for null and for no member.
  func flag(_ name: String) -> Bool {
    guard let value = object[name], value != .null else { return false }
    if value.bool == nil { wrong.append("\(path).\(name)") }
    return value.bool ?? false
  }

  /// Where the object says that its question stood.
  func place(defaultFile file: String) -> SourcePosition {
    SourcePosition(
      file: object["source"]?["file"]?.string ?? file,
      sheet: object["source"]?["sheet"]?.string,
      line: object["source"]?["line"]?.integer ?? 0)
  }

  /// Sets everything of a question but kind, stem, options and key.
  func setFields(of question: inout Question) {
    question.id = text("id") ?? ""
    question.hasStatedID = !question.id.isEmpty
    question.number = value("number", \.integer)
    question.section = text("section")
    question.prompts = texts("prompts")
    question.rationale = text("rationale")
    question.citations = objects("citations").compactMap(citation)
    question.marks = value("marks", mark)
    question.scoringPoints = objects("scoringPoints").map {
      ScoringPoint(text: $0["text"]?.string ?? "", marks: $0["marks"].flatMap(mark))
    }
    question.difficulty = value("difficulty") { $0.double.flatMap(Difficulty.init(facility:)) }
    question.tags = texts("tags")
    question.audiences = texts("audiences")
    question.isRetired = text("status") == QuestionJSON.retired
    question.isSecret = flag("secret")
  }

  private func value<Value>(_ name: String, _ read: (JSONValue) -> Value?) -> Value? {
    guard let value = object[name], value != .null else { return nil }
    let found = read(value)
    if found == nil { wrong.append("\(path).\(name)") }
    return found
  }

  private func objects(_ name: String) -> [JSONValue] {
    guard let value = object[name], value != .null else { return [] }
    let objects = value.array ?? []
    if value.array == nil || objects.contains(where: { $0.object == nil }) {
      wrong.append("\(path).\(name)")
    }
    return objects
  }

  private func citation(_ value: JSONValue) -> Citation? {
    guard let law = value["law"]?.string, !law.isEmpty else {
      wrong.append("\(path).citations")
      return nil
    }
    let article = value["article"]
    let number = article?.integer ?? article?.string.flatMap(ChineseNumerals.value(of:))
    let insertion = value["insertion"]?.integer
    for found in [number, insertion].compactMap({ $0 }) where !(1..<100_000).contains(found) {
      wrong.append("\(path).citations")
      return nil
    }
    let detail = value["detail"]?.string
    return Citation(
      law: law, article: number, insertion: number == nil ? nil : insertion,
      detail: detail?.isEmpty == true ? nil : detail)
  }

  private func mark(_ value: JSONValue) -> Mark? {
    guard let number = value.double, let mark = Mark(NumberText.text(of: number)), mark >= .zero
    else { return nil }
    return mark
  }
}
