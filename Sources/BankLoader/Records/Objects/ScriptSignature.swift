/// Recognises program text that holds data: `const questions = [`, `module.exports = {`,
/// `registerChapter([`, `QUESTIONS = [`.
enum ScriptSignature {
  /// How much of the beginning decides.
  private static let sample = 4096
  private static let declarations = [
    "const ", "let ", "var ", "export ", "import ", "interface ", "type ", "declare ", "return ",
    "module.", "exports.", "window.", "globalThis.", "self.", "define(", "'use strict'",
    "\"use strict\"", "(function", "function ",
    "async function ", "(()", "from ", "final ", "static ", "<?php",
  ]

  /// Whether the first line with code, behind comments, is a statement of a program.
  static func isScript(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(sample)
    guard let first = firstCode(in: head) else { return false }
    let directive = directiveEnd(at: first, in: head)
    guard let start = directive.map({ firstCode(in: head[$0...]) }) ?? first else { return false }
    let line = head[start...].prefix { $0 != 0x0A }
    let text = String(decoding: line.prefix(200), as: UTF8.self)
    if declarations.contains(where: text.hasPrefix) { return true }
    return isAssignment(line) || directive != nil && isCall(line)
  }

  /// Where a line ends that is a word in quotation marks and nothing else, `"ui";`, as programs begin
  /// with that say how they are run; nil for any other line.
  private static func directiveEnd(at start: Int, in head: ArraySlice<UInt8>) -> Int? {
    let line = head[start...].prefix { $0 != 0x0A }
    guard let quote = line.first, quote == 0x22 || quote == 0x27,
      let close = line.dropFirst().prefix(24).firstIndex(of: quote), close > start + 1,
      line[(start + 1)..<close].allSatisfy({ isLetter($0) || $0 == 0x20 || $0 == 0x2D }),
      line[(close + 1)...].allSatisfy({ $0 <= 0x20 || $0 == 0x3B })
    else { return nil }
    return line.endIndex
  }

  /// Whether a line calls something: `auto.waitFor();`.
  private static func isCall(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, isLetter(first), let open = line.firstIndex(of: 0x28),
      line[..<open].allSatisfy(isNamePart)
    else { return false }
    let end = line.last { $0 > 0x20 }
    return end == 0x3B || end == 0x29 || end == 0x28 || end == 0x7B
  }

  /// Whether comments stand before a list or an object, which is all of the text.
  static func isCommented(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(sample)
    guard let start = firstCode(in: head), head[..<start].contains(0x2F) else { return false }
    let next = head[(start + 1)...].first { $0 > 0x20 }
    guard let next, head[start] == 0x5B || head[start] == 0x7B else { return false }
    return next == 0x7B || next == 0x5B || next == 0x22 || next == 0x27 || next == 0x2F
  }

  /// Whether a line is a name that a list or an object is given to: `data.questions = [`,
  /// `register([`, `var x: Item[] = [`.
  private static func isAssignment(_ line: ArraySlice<UInt8>) -> Bool {
    if isMember(line) { return true }
    guard let open = line.firstIndex(where: { $0 == 0x3D || $0 == 0x28 }) else { return false }
    let name = line[..<open].reversed().drop { $0 <= 0x20 }
    guard let first = line.first, isLetter(first), name.allSatisfy(isNamePart) else { return false }
    let rest = line[(open + 1)...].drop { $0 <= 0x20 || $0 == 0x28 }
    guard let next = rest.first else { return line[open] == 0x28 }
    return next == 0x5B || next == 0x7B
  }

  /// Whether a line gives a value to a member: `answers["……"] = ["A"]`.
  private static func isMember(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, isLetter(first) else { return false }
    let rest = line.drop(while: isNamePart)
    guard rest.first == 0x5B, let quote = rest.dropFirst().first, quote == 0x22 || quote == 0x27
    else { return false }
    let text = String(decoding: rest, as: UTF8.self)
    return text.contains("\"]=") || text.contains("\"] =") || text.contains("']=")
      || text.contains("'] =")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == 0x5F || byte == 0x24 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x2E || (0x30...0x39).contains(byte)
  }

  /// Where something stands that is neither white space nor a comment.
  private static func firstCode(in head: ArraySlice<UInt8>) -> Int? {
    var place = head.startIndex
    while place < head.endIndex {
      if head[place] <= 0x20 || head[place] == 0x3B {
        place += 1
      } else if let end = ScriptLiteral.commentEnd(at: place, in: head)
        ?? ScriptLiteral.docEnd(at: place, in: head)
      {
        place = end
      } else {
        return place
      }
    }
    return nil
  }
}
