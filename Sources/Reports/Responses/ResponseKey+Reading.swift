import JSONText
package import Tables

extension ResponseKey {
  /// Why a key file could not be read.
  package enum Problem: Error, Sendable, Hashable {
    /// It is neither JSON nor a table.
    case table(CodedTableProblem)
    /// It begins as JSON and is none.
    case json(line: Int, column: Int)
    /// Its JSON is no object, or a value is no text, number or list.
    case notAKey(question: String)
    /// It has no columns `question` and `key`.
    case headings
    /// A question stands in it twice.
    case repeated(question: String)
  }

  /// The headings of a key's columns, the first the usual one.
  private static let questionHeadings = ["question", "id", "item", "题号", "试题", "编号"]
  private static let keyHeadings = ["key", "answer", "答案", "参考答案", "正确答案"]

  /// The key in a file's bytes: a JSON object, or a table with the headings `question` and `key`.
  package static func read(_ bytes: [UInt8]) throws(Problem) -> ResponseKey {
    let first = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    if first == 0x7B || first == 0x5B { return try json(bytes) }
    let table: CodedTable
    do throws(CodedTableProblem) { table = try CodedTableReader.read(bytes) } catch {
      throw .table(error)
    }
    func column(_ names: [String]) -> CodedColumn? {
      table.columns.first { names.contains($0.name.lowercased()) }
    }
    guard let questions = column(questionHeadings), let keys = column(keyHeadings) else {
      throw .headings
    }
    var key = ResponseKey()
    for row in 0..<table.rowCount {
      guard let question = questions.text(at: row) else { continue }
      let entry = keys.text(at: row).map(KeyEntry.text) ?? .marks
      guard key.add(question, entry) else { throw .repeated(question: question) }
    }
    return key
  }

  private static func json(_ bytes: [UInt8]) throws(Problem) -> ResponseKey {
    let value: JSONValue
    do throws(JSONError) { value = try JSONReader.read(bytes) } catch {
      throw .json(line: error.line, column: error.column)
    }
    guard case .object(let object) = value else { throw .notAKey(question: "") }
    var key = ResponseKey()
    for (question, value) in pairs(of: object) {
      guard let entry = KeyEntry(value) else { throw .notAKey(question: question) }
      guard key.add(question, entry) else { throw .repeated(question: question) }
    }
    return key
  }

  /// The members; of `{"items": […], "key": […]}` those that stand at the same place.
  private static func pairs(of object: JSONObject) -> [(String, JSONValue)] {
    if object.members.count == 2, let items = object["items"]?.array,
      let keys = object["key"]?.array, items.count == keys.count
    {
      let names = items.compactMap(\.string)
      if names.count == items.count { return Array(zip(names, keys)) }
    }
    return object.members.map { ($0.name, $0.value) }
  }
}

extension KeyEntry {
  fileprivate init?(_ value: JSONValue) {
    switch value {
    case .null: self = .marks
    case .string(let text): self = text.isEmpty ? .marks : .text(text)
    case .bool(let isTrue): self = .text(isTrue ? "TRUE" : "FALSE")
    case .integer, .double: self = .number(value.double ?? 0)
    case .array(let values):
      let texts = values.compactMap { element in
        element.string ?? element.double.map { DecimalText.text(of: $0) }
      }
      guard texts.count == values.count, !texts.isEmpty else { return nil }
      self = .list(texts)
    case .object: return nil
    }
  }
}
