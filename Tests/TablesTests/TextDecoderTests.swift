import ExamModel
import Tables
import Testing

@Suite struct TextDecoderTests {
  @Test func `UTF-8 is taken as it is, without its mark`() {
    let plain = Array("题库".utf8)
    #expect(TextDecoder.decode(plain)?.bytes == plain)
    #expect(TextDecoder.decode([0xEF, 0xBB, 0xBF] + plain)?.bytes == plain)
    #expect(TextDecoder.decode([])?.bytes == [])
  }

  @Test func `GBK is found by validity`() throws {
    // 姓名：张三
    let bytes: [UInt8] = [0xD0, 0xD5, 0xC3, 0xFB, 0xA3, 0xBA, 0xD5, 0xC5, 0xC8, 0xFD]
    let text = try #require(TextDecoder.decode(bytes))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "姓名：张三")
    #expect(text.encoding == .gb18030)
  }

  @Test func `GB18030 has characters of four bytes`() throws {
    // 㐀, then 龘 and an emoji
    let bytes: [UInt8] = [0x81, 0x39, 0xEE, 0x39, 0xFD, 0x93, 0x94, 0x39, 0xFC, 0x36]
    let text = try #require(TextDecoder.decode(bytes))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "㐀龘😀")
  }

  @Test func `UTF-16 is known by its mark`() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0x1A, 0xFF, 0x2D, 0x4E]
    let big: [UInt8] = [0xFE, 0xFF, 0xFF, 0x1A, 0x4E, 0x2D]
    for bytes in [little, big] {
      let text = try #require(TextDecoder.decode(bytes))
      #expect(String(decoding: text.bytes, as: UTF8.self) == "：中")
    }
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x00], [0x81], [0xFF, 0xFF, 0x20], [0xFF, 0xFE, 0x41],
      [0xFF, 0xFE, 0x00, 0xD8], [0x00],
    ] as [[UInt8]])
  func `what is valid in no encoding is not text`(bytes: [UInt8]) {
    #expect(TextDecoder.decode(bytes) == nil)
  }

  @Test func `a byte that is lost costs one character and not the encoding`() throws {
    let whole = Array("第一题：单位应当在二十四小时内报告，由主管部门登记备案并予以公告。".utf8)
    for place in whole.indices {
      var bytes = whole
      bytes.remove(at: place)
      let text = try #require(TextDecoder.repaired(bytes))
      let characters = String(decoding: text.bytes, as: UTF8.self)
      #expect(text.encoding == .utf8)
      #expect(text.damage.count == 1)
      #expect(characters.count { $0 == "\u{FFFD}" } == 1)
    }
  }

  @Test func `a file cut within its last character is read`() throws {
    let whole = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".utf8)
    let text = try #require(TextDecoder.repaired(Array(whole.dropLast())))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌\u{FFFD}")
  }

  @Test func `GBK with a lost byte at the end stays GBK`() throws {
    // 张三 eleven times, then half a character
    let name: [UInt8] = [0xD5, 0xC5, 0xC8, 0xFD]
    let bytes: [UInt8] = Array(repeatElement(name, count: 11).joined()) + [0xD5]
    let text = try #require(TextDecoder.repaired(bytes))
    #expect(text.encoding == .gb18030)
    #expect(String(decoding: text.bytes, as: UTF8.self).hasPrefix("张三张三"))
    #expect(text.damage == [66])
  }

  @Test func `bytes by chance are no text`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let bytes = (0..<200).map { _ in UInt8(generator.number(below: 256)) }
      #expect(TextDecoder.repaired(bytes) == nil)
    }
  }
}
