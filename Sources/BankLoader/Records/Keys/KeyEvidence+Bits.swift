/// Keys that are sums of bits.
extension KeyEvidence {
  /// The bit of the first option.
  private static let first = 16
  /// So many records have to agree.
  private static let least = 4

  /// Whether all keys are sums of 16, 32, 64 and 128, as programs for driving tests write them: no
  /// number of an option is so great, and no option says the same.
  static func areBits(_ drafts: [RecordDraft]) -> Bool {
    var values: Set<Int> = []
    var count = 0
    for draft in drafts where draft.answer != nil {
      guard draft.parts.isEmpty, (2...4).contains(draft.options.texts.count),
        let answer = draft.answer?.string, let value = Int(answer), value.isMultiple(of: first),
        (1..<(1 << draft.options.texts.count)).contains(value / first),
        !draft.options.texts.contains(where: { $0.contains(answer) })
      else { return false }
      values.insert(value)
      count += 1
    }
    return count >= least && values.count > 2
  }

  /// The places of the options whose bits a key has.
  func bits(_ answer: FieldValue, count: Int) -> [Int]? {
    guard let value = answer.string.flatMap(Int.init), value.isMultiple(of: Self.first) else {
      return nil
    }
    let places = (0..<count).filter { (value / Self.first) >> $0 & 1 == 1 }
    return places.isEmpty || (value / Self.first) >> count != 0 ? nil : places
  }
}
