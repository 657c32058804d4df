/// Finds runs of characters that stand in a law in the same order.
struct CopiedRuns {
  /// How many characters in a row are copied.
  static let shortest = 18

  /// A run, and the law that has it.
  struct Run: Equatable {
    let text: String
    let law: Int
  }

  /// The laws' characters, a 0 between two laws.
  private var text: [UInt32] = []
  /// Where each law begins.
  private var starts: [Int] = []
  /// The first place of each window of `shortest` characters, by its hash.
  private var places: [UInt64: Int32] = [:]
  /// Defined terms and lists of names, longest first: in them it is no copying to follow the law.
  private let terms: [[UInt32]]

  /// An index of laws.
  ///
  /// - Parameters:
  ///   - laws: The letters of each.
  ///   - terms: What may be repeated.
  init(laws: [[UInt32]], terms: [String]) {
    self.terms = terms.map { BareText.scalars(of: $0) }.filter { $0.count > 3 }
      .sorted { $0.count > $1.count }
    for law in laws {
      starts.append(text.count)
      text += law
      text.append(0)
    }
    places.reserveCapacity(text.count)
    Self.windows(of: text) { place, hash in
      if places[hash] == nil { places[hash] = Int32(clamping: place) }
    }
  }

  /// The runs of a text that a law has, each as long as it is, with registered terms taken out.
  func runs(in text: String) -> [Run] {
    let scalars = BareText.scalars(of: text)
    var runs: [Run] = []
    var next = 0
    Self.windows(of: scalars) { place, hash in
      guard place >= next, let found = places[hash].map({ Int($0) }) else { return }
      var length = 0
      while place + length < scalars.count, found + length < self.text.count,
        scalars[place + length] == self.text[found + length]
      {
        length += 1
      }
      guard length >= Self.shortest else { return }
      next = place + length
      let run = scalars[place..<next]
      guard isLong(Array(run)) else { return }
      runs.append(Run(text: BareText.text(run), law: law(at: found)))
    }
    return runs
  }

  /// Whether enough is left of a run between the terms that it has.
  private func isLong(_ run: [UInt32]) -> Bool {
    var pieces = [run]
    for term in terms {
      pieces = pieces.flatMap { piece -> [[UInt32]] in
        guard let place = BareText.position(of: term, in: piece) else { return [piece] }
        return [Array(piece[..<place]), Array(piece[(place + term.count)...])]
      }
    }
    return pieces.contains { $0.count >= Self.shortest }
      // A run within a term is a part of it.
      && !terms.contains { BareText.position(of: run, in: $0) != nil }
  }

  private func law(at place: Int) -> Int { (starts.lastIndex { $0 <= place }) ?? 0 }

  /// Hands over each window with its hash.
  private static func windows(of text: [UInt32], _ body: (Int, UInt64) -> Void) {
    guard text.count >= shortest else { return }
    let base: UInt64 = 0x0000_0100_0000_01B3
    var top: UInt64 = 1
    for _ in 1..<shortest { top = top &* base }
    var hash: UInt64 = 0
    for place in text.indices {
      if place >= shortest { hash = hash &- UInt64(text[place - shortest]) &* top }
      hash = hash &* base &+ UInt64(text[place])
      if place + 1 >= shortest { body(place + 1 - shortest, hash) }
    }
  }
}
