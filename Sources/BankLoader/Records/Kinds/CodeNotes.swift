import ExamModel

/// What a file's headers and notes say of its codes: `1单选 2多选 3判断`, `答案（1对0错）`.
struct CodeNotes {
  private(set) var kinds: [String: QuestionKind] = [:]
  /// What keys of true/false questions mean; empty where nothing, or two things, are said.
  private(set) var truths: [String: Bool] = [:]
  /// What the number of the first option is.
  private(set) var firstIndex: Int?
  private var isContradictory = false

  /// Takes a text over.
  mutating func take(_ text: String) {
    let tokens = Self.tokens(of: text)
    if !tokens.isEmpty {
      takeTruths(tokens)
      takeKinds(tokens)
    }
    takeFirstIndex(text)
  }

  /// Takes over what other texts say.
  mutating func merge(_ other: CodeNotes) {
    kinds.merge(other.kinds) { $1 }
    isContradictory =
      isContradictory || other.isContradictory
      || !truths.isEmpty && !other.truths.isEmpty && truths != other.truths
    truths = isContradictory ? [:] : truths.isEmpty ? other.truths : truths
    firstIndex = firstIndex ?? other.firstIndex
  }

  /// A piece of a note.
  private enum Token: Equatable {
    case code(String)
    case truth(Bool)
    case kind(QuestionKind)
    /// Nothing but what may stand between a code and its meaning.
    case link
    case other
  }

  private mutating func takeTruths(_ tokens: [Token]) {
    var found: [String: Bool] = [:]
    let truths = tokens.map { token in if case .kind = token { Token.other } else { token } }
    for (code, meaning) in Self.pairs(truths) {
      guard case .truth(let truth) = meaning else { continue }
      if let known = found[code], known != truth { return }
      found[code] = truth
    }
    guard found.count == 2, Set(found.values).count == 2 else { return }
    if self.truths.isEmpty, !isContradictory { self.truths = found }
    if self.truths != found {
      isContradictory = true
      self.truths = [:]
    }
  }

  private mutating func takeKinds(_ tokens: [Token]) {
    var found: [String: QuestionKind] = [:]
    let kinds = tokens.map { token in if case .truth = token { Token.other } else { token } }
    for (code, meaning) in Self.pairs(kinds) {
      guard case .kind(let kind) = meaning else { continue }
      found[code] = kind
    }
    if found.count >= 2, Set(found.values).count == found.count { self.kinds.merge(found) { $1 } }
  }

  private mutating func takeFirstIndex(_ text: String) {
    let plain = FieldText.halfWidth(text).filter { !$0.isWhitespace }
    guard plain.contains("开始") || plain.contains("起") else { return }
    for (index, words) in [["从0开始", "0开始", "从0起"], ["从1开始", "1开始", "从1起"]].enumerated()
    where words.contains(where: plain.contains) {
      firstIndex = firstIndex == nil || firstIndex == index ? index : nil
    }
  }

  /// Codes beside their meanings: all codes stand before theirs, or all behind.
  private static func pairs(_ tokens: [Token]) -> [(String, Token)] {
    var pairs: [(String, Token)] = []
    let isCodeFirst = tokens.first { $0 != .link && $0 != .other }.map {
      if case .code = $0 { true } else { false }
    }
    guard let isCodeFirst else { return [] }
    var waiting: Token?
    for token in tokens {
      switch token {
      case .link: break
      case .other: waiting = nil
      case .code(let code):
        if isCodeFirst {
          waiting = token
        } else if let meaning = waiting {
          pairs.append((code, meaning))
          waiting = nil
        }
      case .truth, .kind:
        if !isCodeFirst {
          waiting = token
        } else if case .code(let code)? = waiting {
          pairs.append((code, token))
          waiting = nil
        }
      }
    }
    return pairs
  }
}

extension CodeNotes {
  private static let truthWords: [(String, Bool)] = [
    ("不正确", false), ("不对", false), ("正确", true), ("错误", false), ("对", true), ("错", false),
    ("√", true), ("×", false), ("true", true), ("false", false), ("是", true), ("否", false),
  ]
  private static let kindWords: [(String, QuestionKind)] = [
    ("单项选择", .singleChoice), ("多项选择", .multipleChoice), ("不定项", .multipleChoice),
    ("单选", .singleChoice), ("多选", .multipleChoice), ("判断", .trueFalse), ("填空", .fillIn),
    ("简答", .shortAnswer), ("问答", .shortAnswer), ("是非", .trueFalse), ("复选", .multipleChoice),
    ("填充", .fillIn), ("single", .singleChoice),
    ("multiple", .multipleChoice), ("judge", .trueFalse),
  ]
  /// What may stand between a code and its meaning, or between two pairs.
  private static let links = [
    "代表", "表示", "答案", "请", "选择题", "填写", "选用", "选项", "题", "为", "為", "填", "选", "用", ":", "=", "-",
    "—", ".", "、",
    "是",
    ",", ";", "/", "|", "(", ")", "“", "”", "\"", "'", " ", "\n", "，", "；", "。", "[", "]", "【", "】",
    "→", ">",
  ]

  private static func tokens(of text: String) -> [Token] {
    guard text.utf8.count <= 2_000 else { return [] }
    let plain = TraditionalNames.simplified(FieldText.halfWidth(text)).lowercased()
    var rest = Substring(plain)
    var tokens: [Token] = []
    while !rest.isEmpty {
      if let code = code(at: rest, after: tokens.last) {
        tokens.append(.code(code))
        rest = rest.dropFirst(code.count)
      } else if let (word, truth) = truthWords.first(where: { rest.hasPrefix($0.0) }),
        !(word == "是" && (isLinking(rest) || rest.hasPrefix("是非")))
      {
        tokens.append(.truth(truth))
        rest = rest.dropFirst(word.count)
      } else if let (word, kind) = kindWords.first(where: { rest.hasPrefix($0.0) }) {
        tokens.append(.kind(kind))
        rest = rest.dropFirst(word.count)
      } else if let link = links.first(where: rest.hasPrefix) {
        tokens.append(.link)
        rest = rest.dropFirst(link.count)
      } else {
        tokens.append(.other)
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// Whether 是 only joins a code and its meaning: `1是正确`.
  private static func isLinking(_ rest: Substring) -> Bool {
    let after = rest.dropFirst()
    return truthWords.contains { after.hasPrefix($0.0) }
      || kindWords.contains { after.hasPrefix($0.0) }
  }

  /// A digit or a letter that stands alone and counts nothing.
  private static func code(at rest: Substring, after last: Token?) -> String? {
    guard let first = rest.utf8.first, first < 0x80, isAlphanumeric(first) else { return nil }
    if case .code? = last { return nil }
    let after = rest.utf8.dropFirst().first ?? 0x20
    guard !isAlphanumeric(after),
      !["分", "道", "个", "题", "%", "小", "年", "月"].contains(where: {
        rest.dropFirst().hasPrefix($0)
      })
    else { return nil }
    return String(rest.prefix(1)).uppercased()
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }
}
