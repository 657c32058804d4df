/// The options of a question as a file lists them.
struct OptionList: Hashable {
  /// Without labels; the empty ones at the end left out.
  var texts: [String]
  /// The label of each where the file states them: `A`, `2`.
  var labels: [String]?
  /// The ids that the file gives its options, by which keys may name them.
  var ids: [String]?
  /// The positions that the file marks as right; nil where it marks none and says so of none.
  var right: [Int]?
  /// What the file says of each, 1 or 2, where it leaves open which of these means right.
  var codes: [Int]?
  /// What stands before the first label.
  var before = ""
  /// The dashes and the like that were left out at the end.
  var fillers: [Filler] = []

  init(_ texts: [String], labels: [String]? = nil, right: [Int]? = nil) {
    self.texts = texts.map(FieldText.trimmed)
    self.labels = labels
    self.right = right
    while let last = self.texts.last, Self.isFiller(last), !isNoFiller,
      !(right ?? []).contains(self.texts.count - 1)
    {
      self.texts.removeLast()
      if !last.isEmpty { fillers.append(Filler(text: last, label: self.labels?.last)) }
      if self.labels?.isEmpty == false { self.labels?.removeLast() }
    }
    if let only = self.texts.first, self.texts.count == 1, Self.none.contains(only) {
      self.texts = []
    }
    guard labels == nil else { return }
    takeLettersBetween()
    if self.labels == nil { takeLabels() }
    if self.labels == nil { takeNumbers() }
    // Where the others have letters, what has none is no option.
    if self.labels != nil { fillers = [] }
  }

  /// What says that there are no options.
  private static let none: Set<String> = ["无", "无选项", "[]", "{}"]

  /// Takes the letters that stand by themselves before the texts: `A`, `甲`, `B`, `乙`.
  private mutating func takeLettersBetween() {
    guard texts.count > 3, texts.count.isMultiple(of: 2), texts[0] == "A", texts[2] == "B" else {
      return
    }
    let places = stride(from: 0, to: texts.count, by: 2)
    let letters = places.map { texts[$0] }
    let between = places.map { texts[$0 + 1] }
    guard letters == letters.indices.map(KeyText.letter), between.allSatisfy({ $0.utf8.count > 1 })
    else { return }
    (texts, self.labels) = (between, letters)
  }

  /// Takes the numbers off texts that are numbered from 1: `1. 甲`, `2. 乙`.
  private mutating func takeNumbers() {
    // Most texts begin with neither 1 nor a bracket.
    guard let first = texts.first?.utf8.first,
      first == 0x31 || first == 0x28 || first == 0xEF || first == 0xE2
    else { return }
    var rests: [String] = []
    for (index, text) in texts.enumerated() {
      let number = "\(index + 1)"
      let rest = text.dropFirst(number.count)
      if let mark = ["(\(number))", "（\(number)）"].first(where: text.hasPrefix) {
        rests.append(FieldText.trimmed(String(text.dropFirst(mark.count))))
        continue
      }
      if let first = text.first, CircledDigits.value(first) == index + 1,
        let next = text.dropFirst().first, CircledDigits.value(next) == nil
      {
        rests.append(FieldText.trimmed(String(text.dropFirst())))
        continue
      }
      guard text.hasPrefix(number), let sign = rest.first, ".．、)）".contains(sign),
        let next = rest.dropFirst().first, !next.isNumber
      else { return }
      rests.append(FieldText.trimmed(String(rest.dropFirst())))
    }
    guard rests.count > 1 else { return }
    texts = rests
    labels = texts.indices.map { "\($0 + 1)" }
  }

  /// The position of an option by its letter, counted from 0; nil where there is none.
  func position(ofLetter letter: Int) -> Int? {
    guard let labels else { return texts.indices.contains(letter) ? letter : nil }
    // Options numbered 1, 2, 3 have their letters by their order.
    if areNumbers(labels) {
      return texts.indices.contains(letter) ? letter : nil
    }
    return labels.firstIndex(of: KeyText.letter(letter))
  }

  /// Whether the labels are letters in their order, or there are none.
  var isInOrder: Bool {
    guard let labels else { return true }
    return labels == labels.indices.map(KeyText.letter)
      || areNumbers(labels)
  }

  /// Whether labels count from 1 or from 0.
  private func areNumbers(_ labels: [String]) -> Bool {
    [0, 1].contains { first in labels == labels.indices.map { "\($0 + first)" } }
  }

  /// Whether two options have the same label.
  var hasRepeatedLabel: Bool { labels.map { Set($0).count < $0.count } ?? false }

  /// Takes the labels off texts that all begin with one.
  private mutating func takeLabels() {
    var found: [OptionLabel] = []
    for text in texts {
      guard !text.isEmpty, let label = OptionLabel(at: 0, in: text.utf8.span),
        label.mark != .bare || !Self.isSmall(text.utf8.dropFirst(label.end).first)
      else { return }
      found.append(label)
    }
    guard found.count > 1 else { return }
    let rests = zip(texts, found).map { text, label in
      FieldText.trimmed(String(decoding: Array(text.utf8)[label.end...], as: UTF8.self))
    }
    // A类火灾, B类火灾: letters without a sign, before the same words, are part of the text.
    let isSigned = found.allSatisfy { $0.mark == .signed }
    let isInOrder = found.map(\.letter) == Array(found.indices)
    let isWhole = found.allSatisfy { $0.letter < found.count }
    guard isSigned ? isWhole || Self.skip(found.map(\.letter)) : isInOrder,
      isSigned || Set(rests).count == rests.count && !Self.areClasses(rests)
    else { return }
    texts = rests
    labels = found.map { KeyText.letter($0.letter) }
    takeRepeatedLabels(found.map(\.letter))
    // A-甲: the dash belongs to the letter.
    if !isSigned, texts.allSatisfy({ $0.hasPrefix("-") && $0.utf8.count > 1 }) {
      texts = texts.map { FieldText.trimmed(String($0.dropFirst())) }
    }
  }

  /// Whether texts all go on with a word that letters tell apart: `A类火灾`, `B类火灾`.
  private static func areClasses(_ rests: [String]) -> Bool {
    guard let first = rests.first?.unicodeScalars.first, "类型级组区栋座".unicodeScalars.contains(first)
    else { return false }
    return rests.allSatisfy { $0.unicodeScalars.first == first }
  }

  /// Whether letters go up from A and leave some out: a key that is one of these is no place.
  private static func skip(_ letters: [Int]) -> Bool {
    letters.first == 0 && (letters.last ?? 0) < letters.count + 3
      && zip(letters, letters.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Whether a byte is a small letter: the capital before it begins a word, `Apple`.
  private static func isSmall(_ byte: UInt8?) -> Bool {
    byte.map { (0x61...0x7A).contains($0) } == true
  }

  /// Takes a second letter off texts that all have one: `A.A．甲`.
  private mutating func takeRepeatedLabels(_ letters: [Int]) {
    var rests: [String] = []
    for (text, letter) in zip(texts, letters) {
      guard !text.isEmpty, let label = OptionLabel(at: 0, in: text.utf8.span),
        label.letter == letter, label.mark >= .spaced
      else { return }
      let rest = FieldText.trimmed(String(decoding: Array(text.utf8)[label.end...], as: UTF8.self))
      guard !rest.isEmpty else { return }
      rests.append(rest)
    }
    texts = rests
  }
}
