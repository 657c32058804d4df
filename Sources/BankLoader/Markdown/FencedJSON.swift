/// JSON between the fences of Markdown, as a program gives it that was asked for questions.
enum FencedJSON {
  /// So many lines may stand outside: what introduces the JSON.
  private static let mostOthers = 6

  /// The text with nothing but its JSON, each line in its place; nil where no fence encloses JSON, or
  /// much stands outside.
  static func content(of bytes: [UInt8]) -> [UInt8]? {
    guard bytes.prefix(4096).contains(0x60) else { return nil }
    var lines: [ArraySlice<UInt8>] = []
    var others = 0
    var blocks = 0
    var isWithin = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = line.drop { $0 <= 0x20 }
      if text.starts(with: [0x60, 0x60, 0x60]) {
        isWithin.toggle()
        blocks += isWithin ? 1 : 0
        lines.append([])
      } else if isWithin {
        lines.append(line)
      } else {
        others += text.isEmpty || text.elementsEqual([0xEF, 0xBB, 0xBF]) ? 0 : 1
        guard others <= mostOthers, text.count <= 300 else { return nil }
        lines.append([])
      }
    }
    guard blocks == 1, !isWithin else { return nil }
    let content = Array(lines.joined(separator: [0x0A]))
    guard let first = content.first(where: { $0 > 0x20 }), first == 0x5B || first == 0x7B else {
      return nil
    }
    return content
  }
}
