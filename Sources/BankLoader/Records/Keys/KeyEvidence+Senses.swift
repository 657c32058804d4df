/// What keys mean that may be labels, texts or ids of options.
extension KeyEvidence {
  /// What is counted of the keys of a group.
  struct Senses {
    /// So many keys have to be one thing only before others are taken for it.
    private static let least = 3

    private var onlyLabels = 0
    private var onlyTexts = 0
    private var onlyIDs = 0
    private var noIDs = 0
    private var masks: Set<String> = []
    private var maskCount = 0
    private var noMasks = 0

    mutating func take(_ reading: ChoiceReading, _ answer: FieldValue, of options: OptionList) {
      if reading.byLetter != nil, reading.byText == nil { onlyLabels += 1 }
      if reading.byLetter == nil, reading.numbers == nil, reading.byText != nil { onlyTexts += 1 }
      if options.ids != nil { takeID(reading, answer, of: options) }
      if let mask = KeyEvidence.mask(answer, count: options.texts.count) {
        // An option may be 1001 as well.
        guard reading.byText == nil else { return }
        masks.insert(mask)
        maskCount += 1
      } else {
        noMasks += 1
      }
    }

    private mutating func takeID(
      _ reading: ChoiceReading, _ answer: FieldValue, of options: OptionList
    ) {
      guard reading.byID != nil else {
        noIDs += 1
        return
      }
      let count = options.texts.count
      let isNoPlace =
        reading.numbers?.contains { $0 > count } == true || reading.byID == reading.byLetter
      if isNoPlace, reading.byText == nil { onlyIDs += 1 }
    }

    /// Whether a key that is both a label and a text is the former, or the latter.
    var labels: NumberSense {
      switch (onlyLabels >= Self.least, onlyTexts >= Self.least) {
      case (true, false) where onlyTexts == 0: .position
      case (false, true) where onlyLabels == 0: .text
      default: .open
      }
    }

    /// Whether keys are ids: all of them may be, and some can be nothing else.
    var areIDs: Bool { onlyIDs >= Self.least && noIDs == 0 }

    /// Whether each key has a 1 or a 0 for each option.
    var areMasks: Bool { maskCount > Self.least && noMasks == 0 && masks.count > 1 }
  }

  /// `0100`: a sign for each of three options or more; nil for any other answer.
  static func mask(_ answer: FieldValue, count: Int) -> String? {
    guard let text = answer.string.map(FieldText.trimmed), count > 2, text.utf8.count == count,
      text.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x31 }), text.utf8.contains(0x31)
    else { return nil }
    return text
  }

  /// The readings of a key that the group leaves standing: labels and texts, or one of the two.
  func readings(_ reading: ChoiceReading) -> Set<[Int]> {
    if areIDs, let ids = reading.byID { return [ids] }
    guard let labels = reading.byLetter, let texts = reading.byText, labels != texts else {
      return Set([reading.byLetter, reading.byText].compactMap { $0 })
    }
    return switch self.labels {
    case .position: [labels]
    case .text: [texts]
    case .open: [labels, texts]
    }
  }
}
