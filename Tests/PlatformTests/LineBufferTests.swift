import ExamModel
import Testing

@testable import Platform

@Suite struct LineBufferTests {
  /// All lines that follow from chunks of bytes, the unfinished last one included.
  private func lines(_ chunks: [[UInt8]]) -> [LineInput] {
    var buffer = LineBuffer()
    var lines: [LineInput] = []
    for chunk in chunks {
      buffer.append(chunk)
      while let line = buffer.next() { lines.append(line) }
    }
    if let line = buffer.finish() { lines.append(line) }
    return lines
  }

  private func lines(_ text: String) -> [LineInput] { lines([Array(text.utf8)]) }

  @Test func `LF, CR and CRLF each end one line`() {
    #expect(lines("A\nB\rC\r\nD") == [.line("A"), .line("B"), .line("C"), .line("D")])
  }

  @Test func `two line ends of any kind leave an empty line between them`() {
    #expect(
      lines("A\n\nB\r\rC\r\n\r\n") == [
        .line("A"), .line(""), .line("B"), .line(""), .line("C"), .line(""),
      ])
  }

  @Test func `lines come out the same however the bytes are cut`() {
    let bytes = Array("甲\r\n乙丙\n\rD\u{1F600}\r\n\nlast".utf8)
    let whole = lines([bytes])
    #expect(
      whole == [
        .line("甲"), .line("乙丙"), .line(""), .line("D😀"), .line(""), .line("last"),
      ])
    for size in 1...7 {
      let chunks = stride(from: 0, to: bytes.count, by: size).map {
        Array(bytes[$0..<min($0 + size, bytes.count)])
      }
      #expect(lines(chunks) == whole)
    }
  }

  @Test func `bytes that are not UTF-8 are reported, and the next line is read`() {
    #expect(lines([[0xB4, 0xF0, 0x0A, 0x41, 0x0A]]) == [.unreadable(.notUTF8), .line("A")])
  }

  @Test func `a line of the largest size is read, one byte more is not`() {
    let full = String(repeating: "a", count: LineBuffer.limit)
    #expect(lines(full + "\nB\n") == [.line(full), .line("B")])
    #expect(lines(full + "a\nB\n") == [.unreadable(.tooLong), .line("B")])
  }

  @Test func `a line of a megabyte is reported once, after its end`() {
    var buffer = LineBuffer()
    for _ in 0..<256 {
      buffer.append(repeatElement(UInt8(ascii: "a"), count: 4096))
      #expect(buffer.next() == nil)
    }
    buffer.append(Array("\nB\n".utf8))
    #expect(buffer.next() == .unreadable(.tooLong))
    #expect(buffer.next() == .line("B"))
    #expect(buffer.next() == nil)
  }

  @Test func `what was begun before a drop never comes out, and the line after it does`() {
    var buffer = LineBuffer()
    buffer.append(Array("ab".utf8))
    #expect(buffer.next() == nil)
    buffer.dropUnfinished()
    buffer.append(Array("c".utf8))
    #expect(buffer.next() == nil)
    buffer.dropUnfinished()
    buffer.append(Array("d\nE\n".utf8))
    #expect(buffer.next() == .line("E"))
  }

  @Test func `a drop between two lines drops nothing`() {
    var buffer = LineBuffer()
    buffer.append(Array("A\r".utf8))
    #expect(buffer.next() == .line("A"))
    #expect(buffer.next() == nil)
    buffer.dropUnfinished()
    buffer.append(Array("\nB\n".utf8))
    #expect(buffer.next() == .line("B"))
  }

  @Test func `a line that was too long is not reported after a drop`() {
    var buffer = LineBuffer()
    buffer.append(repeatElement(UInt8(ascii: "a"), count: 5000))
    #expect(buffer.next() == nil)
    buffer.dropUnfinished()
    buffer.append(Array("\nB\n".utf8))
    #expect(buffer.next() == .line("B"))
  }

  @Test func `the end of the input ends an unfinished line, but not a dropped one`() {
    #expect(lines("A\nB") == [.line("A"), .line("B")])
    #expect(lines("A\r") == [.line("A")])
    #expect(lines("") == [])
    var buffer = LineBuffer()
    buffer.append(Array("ab".utf8))
    #expect(buffer.next() == nil)
    buffer.dropUnfinished()
    #expect(buffer.finish() == nil)
  }
}
