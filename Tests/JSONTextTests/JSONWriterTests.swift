import JSONText
import Testing

@Suite struct JSONWriterTests {
  @Test func `one line has no blanks`() {
    let value: JSONValue = ["题": [1, 2.5, nil], "空": [], "无": [:]]
    #expect(JSONWriter.text(of: value) == #"{"题":[1,2.5,null],"空":[],"无":{}}"#)
  }

  @Test func `indented text has two blanks a level`() {
    let value: JSONValue = ["a": [1, ["b": true]], "c": []]
    let expected = """
      {
        "a": [
          1,
          {
            "b": true
          }
        ],
        "c": []
      }
      """
    #expect(JSONWriter.text(of: value, isPretty: true) == expected)
  }

  @Test func `an array may be written in parts`() {
    let values: [JSONValue] = [1, ["a": 2], "三", [4]]
    for cut in 1...3 {
      let parts = [values[..<cut], values[cut...]].map {
        JSONWriter.items(of: Array($0), isPretty: true)
      }
      let text = "[" + parts.joined(separator: ",") + "\n]"
      #expect(text == JSONWriter.text(of: .array(values), isPretty: true))
    }
  }

  @Test func `control characters cannot reach a terminal`() {
    let text = JSONWriter.text(of: "\u{1B}[2J\u{7F}\u{9B}\"\\\n")
    #expect(text == #""\u001b[2J\u007f\u009b\"\\\n""#)
  }

  @Test func `a number is as brief as it reads back`() {
    #expect(JSONWriter.text(of: .number(2)) == "2")
    #expect(JSONWriter.text(of: .number(0.1)) == "0.1")
    #expect(JSONWriter.text(of: .double(.nan)) == "null")
  }

  @Test(arguments: 0..<200)
  func `what was written reads back`(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let value = Self.value(&state, depth: 0)
    for isPretty in [false, true] {
      #expect(try JSONReader.read(JSONWriter.bytes(of: value, isPretty: isPretty)) == value)
    }
  }

  private static func value(_ state: inout UInt64, depth: Int) -> JSONValue {
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    let texts = ["", "中文（　）", "a\"b\\c", "\u{0}\u{1F}\n", "😀e\u{301}", "\u{202E}א"]
    switch next(depth > 3 ? 5 : 7) {
    case 0: return .null
    case 1: return .bool(next(2) == 0)
    case 2: return .integer(Int(truncatingIfNeeded: next(1 << 31)) - 1_000_000_000)
    case 3: return .double(Double(next(1 << 31)) / 1e6 + 0.5)
    case 4: return .string(texts[Int(next(6))])
    case 5: return .array((0..<next(4)).map { _ in value(&state, depth: depth + 1) })
    default:
      return .object(
        JSONObject(
          (0..<next(4)).map { JSONMember("m\($0)", value(&state, depth: depth + 1)) }))
    }
  }
}
