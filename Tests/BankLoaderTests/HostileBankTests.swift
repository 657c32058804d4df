import BankLoader
import ExamModel
import Testing

/// Damaged files: nothing traps, and what was read is written and read as the same bank.
@Suite struct HostileBankTests {
  private static let sample = """
    标题：例
    一、单选题
    1. 谁（　）？
    A. 甲
    B. 乙
    答案：B
    解析：一
    依据：《安全生产法》第五条；《刑法》第一百三十四条之一
    难度：易
    二、填空题
    1. 先____。
    答案：断电|停电（不分先后）
    三、连线题
    1. 连。
    1）左
    A. 右
    B. 上
    答案：1A
    四、案例分析题
    1. 案例：某厂
    （1）述。
    题型：简答题
    答案：\\1. 甲
    得分点：甲（2分）
    大题：甲
    题号：无
    """

  private func check(_ bytes: [UInt8]) {
    let bank = Reading.document(bytes).bank
    let written = CanonicalWriter.bytes(of: bank)
    let again = Reading.document(written).bank
    #expect(again.unplaced == bank.unplaced)
    #expect(CanonicalWriter.bytes(of: again) == written)
  }

  @Test(arguments: 0..<300)
  func `lines in any order`(seed: Int) {
    var generator = BankGenerator(seed: seed)
    let lines = Self.sample.split(separator: "\n")
    let mixed = (0..<lines.count).map { place in
      generator.next(3) == 0 ? lines[generator.next(lines.count)] : lines[place]
    }
    check(Array(mixed.joined(separator: generator.next(4) == 0 ? "\n\n" : "\n").utf8))
  }

  @Test(arguments: 0..<300)
  func `bytes changed at random`(seed: Int) {
    var generator = BankGenerator(seed: seed)
    var bytes = Array(Self.sample.utf8)
    for _ in 0..<8 {
      let place = generator.next(bytes.count)
      switch generator.next(3) {
      case 0: bytes[place] = UInt8(generator.next(128))
      case 1: bytes.remove(at: place)
      default:
        bytes.insert(contentsOf: Array(BankGenerator.pieces[generator.next(48)].utf8), at: place)
      }
    }
    check(bytes)
  }

  @Test func `every beginning of a file`() {
    let bytes = Array(Self.sample.utf8)
    for count in bytes.indices { check(Array(bytes[..<count])) }
  }

  @Test(arguments: ["\\", "答案：", "1.", "（1）", "A.", "《", "\\u{", "一、", "第", "案例：", "【", "；", "_"])
  func `one marker thousands of times`(marker: String) {
    for separator in ["", "\n"] {
      let text = Array(repeating: marker, count: 4_000).joined(separator: separator)
      let document = Reading.document("单选题\n1. 题\n" + text)
      #expect(document.bank.questions.count <= 4_001)
    }
  }

  @Test(arguments: ["(", "（", "[", "【", "《", "第", "一", "1", "1.", "A", "（1", "\\", "*", "#", "-"])
  func `a file that ends within a marker`(end: String) {
    #expect(Reading.document("单选题\n1. 题\n" + end).bank.questions.count >= 1)
  }

  @Test func `what is no text is told`() {
    #expect(Reading.document([0x00, 0x01, 0xFE, 0xFF]).diagnostics.map(\.finding) == [.notText])
    #expect(Reading.document([]).diagnostics.map(\.finding) == [.noQuestions])
  }
}
