/// Recognises the line above what several questions share: `（1～3题共用备选答案）`, `[4-5]`,
/// `（6～7题共用题干）`, `根据以下资料，回答第8～9题。`.
struct SharedMarker {
  /// What the questions share.
  enum Content {
    case options
    /// Options, where some follow.
    case perhapsOptions
    case text
  }

  var content: Content
  /// The numbers of the questions; nil where they are not said.
  var numbers: ClosedRange<Int>?
  /// What follows on the same line.
  var rest: Glyphs

  private static let longest = 40
  /// No set has more questions.
  private static let most = 30

  init?(_ line: Glyphs) {
    guard let first = line.first else { return nil }
    if first.traits.contains(.opening) {
      guard let (inside, end) = line.bracket(at: line.startIndex) else { return nil }
      self.init(inside.trimmed, rest: line[end...])
    } else if Self.mayBegin(line) {
      guard line.count <= Self.longest else { return nil }
      self.init(line, rest: [])
      guard content != .perhapsOptions else { return nil }
    } else {
      return nil
    }
  }

  private init?(_ text: Glyphs, rest: Glyphs) {
    guard Self.mayBegin(text) else { return nil }
    let range = Self.range(in: text)
    guard range != nil || text.first?.scalar == "共" else { return nil }
    let folded = text.foldedString
    let isShared = folded.holds("共用") || folded.holds("共享")
    if isShared, Self.texts.contains(where: folded.contains) {
      content = .text
    } else if Self.options.contains(where: folded.contains), isShared || range != nil {
      content = .options
    } else if let range, range.end == text.endIndex, range.start == text.startIndex {
      content = .perhapsOptions
    } else if range != nil, folded.holds("回答") || folded.holds("完成"),
      Self.texts.contains(where: folded.contains)
    {
      content = .text
    } else {
      return nil
    }
    guard content != .text || range != nil else { return nil }
    numbers = range?.numbers
    let after = rest.drop { $0.isSpace || $0.scalar.isOne(of: "：:。") }
    self.rest = after.trimmed
  }

  /// Whether a text begins as markers do: a number only with another one after it.
  private static func mayBegin(_ text: Glyphs) -> Bool {
    guard let first = text.first else { return false }
    guard let (_, end) = text.number(at: text.startIndex) else {
      return first.scalar.isOne(of: "共根阅第以请题")
    }
    return text.scalar(at: text.skipSpaces(from: end))?.isOne(of: dashes) == true
      || text.scalar(at: end) == "题"
  }

  private static let dashes: StaticString = "~～-－—–至到∼〜"
  private static let texts = ["题干", "病例", "案例", "材料", "资料", "病历", "情景", "短文", "事故", "背景"]
  private static let options = ["备选答案", "备选项", "共用选项", "共用答案", "选项"]

  /// The numbers of `第1～3题`, and what stands around them.
  private static func range(
    in text: Glyphs
  ) -> (numbers: ClosedRange<Int>, start: Int, end: Int)? {
    for place in text.indices where text[place].digit != nil {
      guard text.scalar(at: place - 1)?.digit == nil else { continue }
      guard let (low, end) = text.number(at: place) else { return nil }
      var next = text.end(of: "题", at: end) ?? end
      next = text.skipSpaces(from: next)
      let dash = next
      while let sign = text.scalar(at: next), sign.isOne(of: dashes) { next += 1 }
      guard next > dash else { continue }
      next = text.skipSpaces(from: text.end(of: "第", at: next) ?? next)
      guard let (high, last) = text.number(at: next), low < high, high - low < most else {
        return nil
      }
      let close = text.end(of: "题", at: last) ?? text.end(of: "小题", at: last) ?? last
      let open = text.scalar(at: place - 1) == "第" ? place - 1 : place
      return (low...high, open, close)
    }
    return nil
  }
}
