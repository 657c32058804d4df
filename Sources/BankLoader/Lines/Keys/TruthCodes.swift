/// How a file codes right and wrong where its keys are letters or digits: 正确选A，错误选B.
struct TruthCodes {
  private var codes: [Unicode.Scalar: Bool] = [:]

  /// Reads what lines say of it; what they contradict stays open.
  init(_ lines: [String]) {
    for line in lines {
      var found: [Unicode.Scalar: Bool] = [:]
      let text = Array(line.unicodeScalars)
      for place in text.indices where text[place].isOne(of: "ABab012") {
        guard let isTrue = Self.word(before: place, in: text) ?? Self.word(after: place, in: text)
        else { continue }
        found[text[place]] = isTrue
      }
      // Both must be said, and differ.
      guard found.count == 2, Set(found.values).count == 2 else { continue }
      if codes.isEmpty { codes = found } else if codes != found { isContradictory = true }
    }
    if isContradictory { codes = [:] }
  }

  private var isContradictory = false

  /// What a coded key says; nil where nothing tells.
  func truth(of key: Glyphs) -> Bool? {
    let key = key.trimmed
    guard key.count == 1, let scalar = key.first?.scalar.halfWidth else { return nil }
    return codes[scalar]
  }

  private static let rightWords = ["正确", "对", "√"]
  private static let wrongWords = ["错误", "不正确", "错", "×", "不对"]

  /// The word in 正确的选A, 对为1.
  private static func word(before place: Int, in text: [Unicode.Scalar]) -> Bool? {
    var end = place
    while end > 0, text[end - 1].isOne(of: "的请选填涂写打用为是=:：-“\"'（( 记表示画") {
      end -= 1
    }
    guard end < place else { return nil }
    return truth { word in
      word.count <= end && Array(text[(end - word.count)..<end]) == word
    }
  }

  /// The word in A.正确, 1表示对.
  private static func word(after place: Int, in text: [Unicode.Scalar]) -> Bool? {
    var start = place + 1
    while start < text.count,
      text[start].isOne(of: "、.．:：=-—为是表示代”\"'）) 选填")
    {
      start += 1
    }
    guard start > place + 1 else { return nil }
    return truth { word in
      start + word.count <= text.count && Array(text[start..<start + word.count]) == word
    }
  }

  private static func truth(_ fits: ([Unicode.Scalar]) -> Bool) -> Bool? {
    if wrongWords.contains(where: { fits(Array($0.unicodeScalars)) }) { return false }
    return rightWords.contains { fits(Array($0.unicodeScalars)) } ? true : nil
  }
}
