import ExamModel

/// What a key says in texts and not in places: the same for options in another order.
enum KeyMeaning: Hashable {
  case none
  case right(Set<[UInt8]>)
  case truth(Bool)
  case blanks([Set<[UInt8]>], anyOrder: Bool)
  case text([UInt8])
  case numbers([NumericKey])
  case texts([[UInt8]])

  /// What the key of a question says.
  init(of question: Question) {
    let options = question.options
    func texts(_ places: [Int]) -> [[UInt8]] {
      // Without options the letters are all there is.
      guard !options.isEmpty else { return places.map { Array(KeyText.letter($0).utf8) } }
      return places.filter(options.indices.contains).map { NormalisedText.bytes(of: options[$0]) }
    }
    self =
      switch question.key {
      case nil: .none
      case .choices(let choices)?: .right(Set(texts(choices)))
      case .truth(let isTrue)?: .truth(isTrue)
      case .blanks(let blanks, let anyOrder)?:
        .blanks(blanks.map { Set($0.map(NormalisedText.bytes)) }, anyOrder: anyOrder)
      case .text(let text)?: .text(NormalisedText.bytes(of: text))
      case .numbers(let numbers)?: .numbers(numbers)
      case .pairs(let places)?, .order(let places)?: .texts(texts(places))
      }
  }

  /// Whether both cannot be right of the same question.
  ///
  /// Of free texts nobody can tell.
  func contradicts(_ other: KeyMeaning) -> Bool {
    switch (self, other) {
    case (.truth, .truth), (.numbers, .numbers), (.texts, .texts): self != other
    case (.blanks(let own, let anyOrder), .blanks(let others, let anyOtherOrder)):
      Self.contradict(own, others, anyOrder: anyOrder || anyOtherOrder)
    default: false
    }
  }

  /// Whether a blank has nothing that the other key accepts there.
  private static func contradict(
    _ first: [Set<[UInt8]>], _ second: [Set<[UInt8]>], anyOrder: Bool
  ) -> Bool {
    guard first.count == second.count else { return false }
    guard anyOrder else { return zip(first, second).contains { $0.isDisjoint(with: $1) } }
    let accepted = second.reduce(into: Set<[UInt8]>()) { $0.formUnion($1) }
    return first.contains { $0.isDisjoint(with: accepted) }
  }
}
