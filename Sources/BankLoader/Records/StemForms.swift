/// Which form the stems of a group have: what nearly all have around them is not the stem's.
struct StemForms {
  private let areNumbered: Bool
  private let areMarked: Bool

  /// The forms of a group's stems.
  init(_ stems: [StemText]) {
    let numbers = stems.compactMap(\.number)
    areNumbered =
      numbers.count * 10 >= stems.count * 8 && Set(numbers).count * 10 >= numbers.count * 3
    areMarked = stems.count { $0.kind != nil } * 10 >= stems.count * 3
  }

  /// The stem itself, and the number before it.
  ///
  /// - Parameters:
  ///   - stem: What stands as the stem.
  ///   - number: The number that the record has elsewhere.
  ///   - isClaimed: Whether the file says the kind elsewhere.
  func stem(
    _ stem: StemText, number: Int?, isClaimed: Bool
  ) -> (text: String, number: Int?) {
    let hasNumber = stem.number != nil && (areNumbered || stem.number == number)
    let hasMark = stem.kind != nil && (areMarked || !isClaimed)
    let text =
      switch (hasNumber, hasMark) {
      case (true, true): stem.bare
      case (true, false): stem.unnumbered
      case (false, true): stem.unmarked
      case (false, false): stem.whole
      }
    return (text, hasNumber ? stem.number : nil)
  }
}
