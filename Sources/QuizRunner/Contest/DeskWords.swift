import Competition
import ExamModel

/// What stands behind a command's name.
struct DeskWords {
  private let words: [String]

  init(_ text: some StringProtocol) {
    words = String(text).split { (character: Character) in
      character.isWhitespace || character == "," || character == "、"
    }.map { String($0) }
  }

  var count: Int { words.count }

  subscript(_ position: Int) -> String {
    words.indices.contains(position) ? words[position] : ""
  }

  func number(_ position: Int) -> Int? {
    Int(self[position]).flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }

  func seed(_ position: Int) -> UInt64? { UInt64(self[position]) }

  /// Points without a sign.
  func mark(_ position: Int) -> Mark? {
    Mark(self[position]).flatMap { $0 < .zero ? nil : $0 }
  }

  /// All of them, where all are numbers.
  var numbers: [Int]? {
    let numbers = words.indices.compactMap(number)
    return numbers.isEmpty || numbers.count != words.count ? nil : numbers
  }

  /// 对, 错, 超时, 不完整, 犯规, 不计, or a number of right answers.
  func verdict(_ position: Int) -> Verdict? {
    switch self[position] {
    case "对", "判对", "正确", "right": .right
    case "错", "判错", "错误", "wrong": .wrong
    case "超时", "overtime": .overTime
    case "不完整", "incomplete": .incomplete
    case "犯规", "foul": .foul
    case "不计", "noted": .noted
    default: number(position).map { .count($0) }
    }
  }

  /// The rest as one text.
  func text(from position: Int) -> String { words.dropFirst(position).joined(separator: " ") }
}
