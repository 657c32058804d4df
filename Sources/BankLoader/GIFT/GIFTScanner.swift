/// Cuts a file in GIFT into its items.
///
/// Moodle cuts at every blank line. Here a blank line within an answer belongs to it where the answer
/// ends before another begins, and a question may follow another without a blank line.
struct GIFTScanner {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  /// The places of `{` and `}` outside comments, ascending.
  private let braces: [(offset: Int, isOpening: Bool)]
  private var nextBrace = 0
  private var block: GIFTBlock?
  private var comments: [String] = []
  private var items: [GIFTItem] = []

  /// The items of a text, its lines ending with LF.
  static func items(of bytes: [UInt8]) -> [GIFTItem] {
    var scanner = GIFTScanner(bytes)
    for index in scanner.lines.indices { scanner.take(index) }
    scanner.endBlock()
    scanner.dropComments()
    return scanner.items
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var braces: [(offset: Int, isOpening: Bool)] = []
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let range = Whitespace.trimmed(start..<end, of: bytes.span)
      lines.append(range)
      if !Self.isComment(range, in: bytes) {
        braces += GIFTMarkup.braces(in: bytes, from: range.lowerBound, to: range.upperBound)
      }
      start = end + 1
    }
    self.lines = lines
    self.braces = braces
  }

  private static func isComment(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[range].starts(with: [0x2F, 0x2F])
  }

  private mutating func take(_ index: Int) {
    let range = lines[index]
    let line = bytes[range]
    if Self.isComment(range, in: bytes) {
      takeComment(String(decoding: line.dropFirst(2), as: UTF8.self))
    } else if range.isEmpty {
      takeBlank(at: range.upperBound)
    } else if line.starts(with: Array("$CATEGORY:".utf8)), block?.isInAnswer != true {
      endBlock()
      dropComments()
      items.append(.category(String(decoding: line.dropFirst(10), as: UTF8.self)))
    } else {
      takeText(line, number: index + 1)
    }
  }

  private mutating func takeComment(_ comment: String) {
    if block?.isClosed == true { endBlock() }
    if block == nil {
      comments.append(comment)
    } else {
      block?.comments.append(comment)
      block?.append([])
    }
  }

  private mutating func takeBlank(at offset: Int) {
    if block?.isInAnswer == true, isEndAhead(of: offset) {
      block?.append([])
    } else {
      endBlock()
      dropComments()
    }
  }

  /// Whether the next brace from a place on is a closing one.
  private mutating func isEndAhead(of offset: Int) -> Bool {
    while nextBrace < braces.count, braces[nextBrace].offset < offset { nextBrace += 1 }
    return nextBrace < braces.count && !braces[nextBrace].isOpening
  }

  private mutating func takeText(_ line: ArraySlice<UInt8>, number: Int) {
    if let open = block, open.isClosed, line.starts(with: [0x3A, 0x3A]) || hasOpening(line) {
      splitBlock(open, before: line)
    } else if let open = block, !open.isOpen, hasName(line), hasText(open) {
      endBlock()
    }
    if block == nil {
      block = GIFTBlock(line: number, comments: comments)
      comments = []
    }
    block?.append(line)
  }

  /// Whether a line begins with `::name::`.
  private func hasName(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x3A, 0x3A])
      && GIFTMarkup.place(of: "::", in: line.startIndex + 2..<line.endIndex, of: bytes) != nil
  }

  private func hasText(_ block: GIFTBlock) -> Bool { block.text.contains { $0 > 0x20 } }

  private func hasOpening(_ line: ArraySlice<UInt8>) -> Bool {
    GIFTMarkup.braces(in: bytes, from: line.startIndex, to: line.endIndex)
      .contains { $0.isOpening }
  }

  /// Ends a block; lines after its answer begin the next one, unless that begins with a name.
  private mutating func splitBlock(_ open: GIFTBlock, before line: ArraySlice<UInt8>) {
    var first = open
    let tail = open.text[open.closedEnd...]
    guard !tail.isEmpty, !line.starts(with: [0x3A, 0x3A]) else { return endBlock() }
    first.text.removeSubrange(open.closedEnd...)
    items.append(.block(first))
    var next = GIFTBlock(line: open.line(at: open.closedEnd))
    next.text = Array(tail)
    block = next
  }

  private mutating func endBlock() {
    if let block { items.append(.block(block)) }
    block = nil
  }

  private mutating func dropComments() {
    items += comments.map(GIFTItem.comment)
    comments = []
  }
}
