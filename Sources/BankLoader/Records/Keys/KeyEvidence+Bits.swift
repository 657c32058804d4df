/// Keys that are sums of bits.
extension KeyEvidence {
  /// So many records have to agree.
  private static let least = 4

  /// Whether all keys are sums of 16, 32, 64 and 128, as programs for driving tests write them: no
  /// number of an option is so great, and no option says the same.
  ///
  /// Sums of 1, 2, 4 and 8 they are only
  /// where several can be neither numbers of options nor such numbers side by side.
  static func areBits(_ drafts: [RecordDraft], from first: Int) -> Bool {
    var values: Set<Int> = []
    var (count, single, sure) = (0, 0, 0)
    for draft in drafts where draft.answer != nil {
      let options = draft.options.texts
      guard draft.parts.isEmpty, (2...4).contains(options.count),
        let answer = draft.answer?.string, let value = Int(answer), value.isMultiple(of: first),
        (1..<(1 << options.count)).contains(value / first),
        first == 1 || !options.contains(where: { $0.contains(answer) })
      else { return false }
      let isNoPlace = answer.utf8.contains { $0 == 0x30 || Int($0) - 0x30 > options.count }
      if isNoPlace, !options.contains(where: { $0.contains(answer) }) { sure += 1 }
      if (value / first).nonzeroBitCount == 1 { single += 1 }
      values.insert(value)
      count += 1
    }
    return count >= least && values.count > 2
      && (first > 1 || sure >= least && single * 2 >= count && values.contains(8))
  }

  /// The places of the options whose bits a key has.
  func bits(_ answer: FieldValue, count: Int) -> [Int]? {
    guard let first = firstBit, let value = answer.string.flatMap(Int.init),
      value.isMultiple(of: first)
    else { return nil }
    let places = (0..<count).filter { (value / first) >> $0 & 1 == 1 }
    return places.isEmpty || (value / first) >> count != 0 ? nil : places
  }
}
