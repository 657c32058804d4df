import JSONText
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws(JSONError) -> JSONValue {
    try JSONReader.read(Array(text.utf8))
  }

  @Test func `members keep their order and numbers their kind`() throws {
    let value = try read(#" {"乙": [1, -2.5, 1e3], "甲": {"空": null, "真": true, "假": false}} "#)
    #expect(value == ["乙": [1, -2.5, 1000.0], "甲": ["空": nil, "真": true, "假": false]])
    #expect(value.object?.members.map(\.name) == ["乙", "甲"])
  }

  @Test(arguments: [
    (#""\u4e2d\u6587""#, "中文"), (#""\ud83d\ude00""#, "😀"),
    (#""a\n\t\"\\\/\b\f\r""#, "a\n\t\"\\/\u{8}\u{C}\r"),
    (#""中\u0041文""#, "中A文"), (#""""#, ""),
  ])
  func `escapes stand for characters`(text: String, expected: String) throws {
    #expect(try read(text) == .string(expected))
  }

  @Test(arguments: [
    ("0", JSONValue.integer(0)), ("9223372036854775807", .integer(.max)),
    ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .double(9_223_372_036_854_775_808)), ("1.0", .double(1)),
    ("-0", .double(-0.0)), ("2.5e-3", .double(0.0025)),
  ])
  func `whole numbers stay whole while they fit`(text: String, expected: JSONValue) throws {
    #expect(try read(text) == expected)
  }

  @Test(arguments: [
    ("", JSONError.Reason.unexpectedEnd, 1, 1), ("[1,", .unexpectedEnd, 1, 4),
    ("{\n \"a\" 1}", .unexpectedCharacter, 2, 6), ("[1,]", .unexpectedCharacter, 1, 4),
    ("01", .badNumber, 1, 1), ("1.", .unexpectedEnd, 1, 3), ("-x", .badNumber, 1, 2),
    ("1e999", .numberTooLarge, 1, 1), ("\"a\nb\"", .controlCharacter, 1, 3),
    (#""中\x""#, .badEscape, 1, 3), (#""\ud800""#, .badEscape, 1, 2),
    (#"{"a":1,"a":2}"#, .repeatedMember, 1, 8), ("1 2", .trailingText, 1, 3),
    ("nul", .unexpectedCharacter, 1, 1),
  ])
  func `a mistake has its reason and place`(
    text: String, reason: JSONError.Reason, line: Int, column: Int
  ) {
    #expect(throws: JSONError(reason: reason, line: line, column: column)) { try read(text) }
  }

  @Test func `nesting has a bound`() throws {
    let deep = JSONReader.depthLimit
    _ = try read(String(repeating: "[", count: deep) + String(repeating: "]", count: deep))
    let error = #expect(throws: JSONError.self) {
      try read(String(repeating: "[", count: 1_000_000))
    }
    #expect(error?.reason == .tooDeep)
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    let error = #expect(throws: JSONError.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    #expect(error?.reason == .notUTF8)
  }

  @Test func `a name that repeats is found in a large object too`() {
    let members = (0..<100).map { "\"m\($0)\":\($0)" }.joined(separator: ",")
    let error = #expect(throws: JSONError.self) { try read("{\(members),\"m3\":1}") }
    #expect(error?.reason == .repeatedMember)
  }

  @Test func `every prefix of a text fails with a reason and none traps`() throws {
    let text = Array(#"{"a":[1.5e2,"\u4e2d",true],"b":{"c":null}}"#.utf8)
    for count in text.indices {
      #expect(throws: JSONError.self) { try JSONReader.read(Array(text[..<count])) }
    }
  }
}
