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
}
