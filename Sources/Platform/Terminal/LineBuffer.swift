import ExamModel

/// Makes lines of the bytes that arrive, in bounded memory whatever arrives.
///
/// A line ends with LF, CR or CRLF. One that is too long is swallowed to its end and reported once.
struct LineBuffer {
  /// The largest number of bytes in a line.
  static let limit = 4096

  /// What becomes of the bytes up to the next line end.
  private enum Fate {
    case kept
    case tooLong
    case dropped
  }

  private var bytes: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// Up to where no line end has been found.
  private var scanned = 0
  private var fate = Fate.kept
  /// The last line ended with CR, so an LF that follows at once belongs to it.
  private var isAfterReturn = false

  /// Takes what has arrived.
  mutating func append(_ chunk: some Sequence<UInt8>) {
    bytes.removeSubrange(..<start)
    scanned -= start
    start = 0
    bytes += chunk
  }

  /// The next complete line; nil where more bytes are needed.
  mutating func next() -> LineInput? {
    while scanned < bytes.count {
      let byte = bytes[scanned]
      let isSecondHalf = isAfterReturn && byte == 0x0A
      isAfterReturn = false
      guard byte == 0x0A || byte == 0x0D else {
        scanned += 1
        continue
      }
      let line = start..<scanned
      scanned += 1
      start = scanned
      if isSecondHalf { continue }
      isAfterReturn = byte == 0x0D
      if let input = input(of: line) { return input }
    }
    if fate != .kept || scanned - start > Self.limit {
      if fate == .kept { fate = .tooLong }
      start = scanned
    }
    return nil
  }

  /// The line that the end of the input ends; nil where there is none.
  mutating func finish() -> LineInput? {
    guard scanned > start || fate == .tooLong else {
      fate = .kept
      return nil
    }
    let line = start..<scanned
    start = scanned
    return input(of: line)
  }

  /// Drops what there is of a line whose end has not arrived, and what is still to arrive of it.
  mutating func dropUnfinished() {
    if scanned > start || fate == .tooLong { fate = .dropped }
    start = scanned
  }

  /// What a line that has just ended is to its reader; nil for one that was dropped.
  private mutating func input(of line: Range<Int>) -> LineInput? {
    defer { fate = .kept }
    switch fate {
    case .dropped: return nil
    case .tooLong: return .unreadable(.tooLong)
    case .kept:
      guard line.count <= Self.limit else { return .unreadable(.tooLong) }
      guard let text = String(validating: bytes[line], as: UTF8.self) else {
        return .unreadable(.notUTF8)
      }
      return .line(LineCleaning.cleaned(text))
    }
  }
}
