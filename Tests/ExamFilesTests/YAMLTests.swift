import ExamFiles
import ExamModel
import Testing

@Suite struct YAMLTests {
  @Test(arguments: [
    ("title：考试\ntime: 60m\n", 1, 6, "："),
    ("title: 考试\ntime：60m\nsections: []\n", 2, 5, "："),
    ("title: 考试\nsections:\n  - {title: 单选, kind：singleChoice}\n", 3, 21, "："),
    ("title: 考试\ngrades: {优秀: 90，良好: 80}\n", 2, 16, "，"),
    ("title：考试", 1, 6, "："),
  ])
  func `a full-width sign is named with its place`(
    text: String, line: Int, column: Int, sign: String
  ) {
    #expect(Reading(text).findings == [Place(line, column, .notYAML(.fullWidthSign(sign)))])
  }

  @Test(arguments: [
    ("", YAMLProblem.empty, 0),
    ("# 只有注释\n", .empty, 0),
    ("title: 考试: 第一期\n", .colonInValue, 1),
    ("draw: versions: 2\n", .colonInValue, 1),
    ("title: 考试\nsections: [{title: 一\n", .unclosed, 2),
    ("title: \"考试\n", .unclosed, 1),
    ("title: 考试\n\ttime: 60m\n", .tab, 2),
    ("title: 考试\ntime 60m\npass: 60\n", .missingColon, 2),
    ("title: 考试\n  time: 60m\n", .colonInValue, 2),
    ("title: 考试\nseries: @x\n", .strayCharacter, 2),
    ("sections:\n  - a\n - b\n", .indentation, 3),
    ("title: &a 考试\n", .alias, 1),
    ("a: 1\ntitle: *a\n", .alias, 2),
    ("title: 考试\n---\ntitle: 考试\n", .severalDocuments, 2),
    ("title: \u{1}考试\n", .controlCharacter, 1),
  ])
  func `what is no yaml is named with its line`(text: String, problem: YAMLProblem, line: Int) {
    let findings = Reading(text).findings
    #expect(findings.map(\.finding) == [.notYAML(problem)])
    #expect(findings.first?.line == line)
  }

  @Test func `bytes that are not UTF-8 are named with their line`() {
    let gbk: [UInt8] = Array("time: 60m\ntitle: ".utf8) + [0xBF, 0xBC, 0xCA, 0xD4, 0x0A]
    let diagnostics = PaperReader.read(bytes: gbk, file: "a.yaml").diagnostics
    #expect(
      diagnostics == [
        Diagnostic(.notYAML(.notUTF8), at: SourcePosition(file: "a.yaml", line: 2, column: 0))
      ])
  }

  @Test func `a byte order mark and windows line ends are taken`() {
    let text = "\u{FEFF}title: 考试\r\nsections: [{title: 一, kind: 判断, count: 1, marks: 1}]\r\n"
    #expect(Reading(text).paper?.title == "考试")
  }

  @Test func `depth and size are bounded`() {
    let deep = String(repeating: "[", count: 33) + String(repeating: "]", count: 33)
    #expect(Reading("sections: \(deep)").findings.map(\.finding) == [.tooLarge])
    let endless = String(repeating: "[", count: 900_000)
    #expect(Reading(endless).findings.map(\.finding) == [.tooLarge])
    let large = "title: " + String(repeating: "a", count: 1 << 20)
    #expect(Reading(large).findings == [Place(0, 0, .tooLarge)])
  }

  @Test func `no cut of a file stops the reader`() {
    let text =
      "title: \"考试\"\nshow: {score: never}\nsections:\n  - {title: 一, kind: 判断, count: 1}\n"
    let bytes = Array(text.utf8)
    for length in bytes.indices {
      let read = PaperReader.read(bytes: Array(bytes.prefix(length)), file: "a.yaml")
      #expect(read.paper == nil)
      #expect(!read.diagnostics.isEmpty)
    }
  }

  @Test func `no changed byte stops the reader`() {
    var generator = SeededGenerator(seed: 7)
    let text = "title: 考试\nwindow: 2026-12-01 09:00 / 18:00\nsections: [{title: 一, kind: 判断}]\n"
    for _ in 0..<2000 {
      var bytes = Array(text.utf8)
      for _ in 0...generator.number(below: 4) {
        bytes[generator.number(below: bytes.count)] = UInt8(generator.number(below: 256))
      }
      #expect(!PaperReader.read(bytes: bytes, file: "a.yaml").diagnostics.isEmpty)
    }
  }
}
