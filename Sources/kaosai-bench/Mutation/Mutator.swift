import ExamModel
import FileContainers

/// Makes changed files from whole ones: the same from the same seed and serial number.
struct Mutator {
  private let seeds: [MutationSeed]
  private let seed: UInt64

  /// - Parameters:
  ///   - seeds: The whole files; at least one.
  ///   - seed: What the changes follow from.
  init(seeds: [MutationSeed], seed: UInt64) {
    self.seeds = seeds
    self.seed = seed
  }

  /// The changed file of a serial number, and the whole one that it was made from.
  func file(_ serial: Int) -> (source: MutationSeed, bytes: [UInt8]) {
    var generator = SeededGenerator(
      seed: seed ^ (UInt64(truncatingIfNeeded: serial) &* 0x9E37_79B9))
    let source = seeds[serial % seeds.count]
    let other = seeds[generator.number(below: seeds.count)].bytes
    guard !source.parts.isEmpty, generator.number(below: 4) != 0 else {
      return (source, changed(source.bytes, with: other, using: &generator))
    }
    var parts = source.parts
    let place = generator.number(below: parts.count)
    parts[place].bytes = changed(parts[place].bytes, with: other, using: &generator)
    return (source, (try? ZipWriter.archive(of: parts)) ?? source.bytes)
  }

  private func changed(
    _ bytes: [UInt8], with other: [UInt8], using generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0...generator.number(below: 6) {
      Self.change(&bytes, with: other, using: &generator)
    }
    return bytes
  }

  /// One change: a bit, a sign, a piece taken out, doubled, moved or brought from another file.
  private static func change(
    _ bytes: inout [UInt8], with other: [UInt8], using generator: inout SeededGenerator
  ) {
    guard bytes.count > 1 else { return }
    let place = generator.number(below: bytes.count)
    let end = min(bytes.count, place + 1 + generator.number(below: 40))
    switch generator.number(below: 9) {
    case 0: bytes[place] ^= 1 << UInt8(generator.number(below: 8))
    case 1: bytes[place] = UInt8(generator.number(below: 256))
    case 2: bytes.insert(contentsOf: signs[generator.number(below: signs.count)], at: place)
    case 3: bytes.replaceSubrange(place..<end, with: signs[generator.number(below: signs.count)])
    case 4: bytes.removeSubrange(place..<end)
    case 5: bytes.insert(contentsOf: bytes[place..<end], at: generator.number(below: bytes.count))
    case 6: bytes.removeSubrange(place...)
    case 7:
      let times = 1 + generator.number(below: 64)
      let piece = signs[generator.number(below: signs.count)]
      bytes.insert(contentsOf: (0..<times).flatMap { _ in piece }, at: place)
    default:
      guard other.count > 1 else { return }
      let start = generator.number(below: other.count)
      let stop = min(other.count, start + 1 + generator.number(below: 200))
      bytes.insert(contentsOf: other[start..<stop], at: place)
    }
  }

  /// What means something to one reader or another.
  private static let signs: [[UInt8]] =
    [
      "\n", "\r\n", "\t", " ", "　", "（　）", "（A）", "____", "A.", "B、", "C．", "（1）", "①", "1.", "2、",
      "99999999999999999999", "-1", "0", "答案：", "答案：A", "正确答案：AB", "解析：", "题型：单选题", "一、",
      "判断题", "√", "×", "对", "错", "案例：", "编号：", "【答案】", "|", "；", "$", "**", "[ ]", "- ", "# ",
      "{", "}", "=", "~", "%50%", "->", "::", "\\", "//", "$CATEGORY:", "ANSWER: A", "<", ">", "</",
      "/>",
      "&amp;", "&#x0;", "&lt;", "<![CDATA[", "]]>", "<!--", "<!DOCTYPE a [", "<p>", "<td>", "\"",
      "'",
      ",", "[", "]", ":", "null", "true", "\\u0000", "\\uD800", "1e999", "\u{FEFF}", "\u{202E}",
      "⼯",
      "\u{200B}", "👩‍👩‍👧",
    ].map { Array($0.utf8) } + [
      [0x00], [0xFF, 0xFE], [0x81], [0xE4, 0xB8], [0xF0, 0x9F], [0x1B],
    ]
}
