package import ExamModel

/// Which sitting of a paper a candidate belongs to: one that is there, or a new one.
///
/// A paper with a window has one sitting, fixed by whoever comes first. A paper without one has a
/// sitting for each text of the paper, edition of the banks and seed asked for, so that a corrected
/// bank is used from the next attempt on.
package struct SittingChoice: Sendable {
  /// The paper as it is now.
  package var paper: Paper
  /// The text that it was read from.
  package var paperText: String
  /// A digest of the banks as they are now.
  package var bankDigest: String
  /// The seed asked for; nil for any.
  package var seed: UInt64?
  /// Whether candidates come from a roster.
  package var hasRoster: Bool

  package init(
    paper: Paper, paperText: String, bankDigest: String, seed: UInt64?, hasRoster: Bool
  ) {
    self.paper = paper
    self.paperText = paperText
    self.bankDigest = bankDigest
    self.seed = seed
    self.hasRoster = hasRoster
  }

  /// The sitting that is there for this, out of those with the paper's title, newest first.
  ///
  /// - Throws: Why the one that is there cannot be used.
  package func existing(among sittings: [Sitting]) throws(AdmissionRefusal) -> Sitting? {
    let found = sittings.first { sitting in
      guard sitting.paper.opening == paper.opening else { return false }
      if paper.opening != .always { return true }
      return sitting.paperText == paperText && sitting.bankDigest == bankDigest
        && (seed.map { $0 == sitting.seed } ?? true)
    }
    guard let found else { return nil }
    if let seed, seed != found.seed { throw .seedFixed(found.seed) }
    if found.hasRoster, !hasRoster { throw .rosterNeeded }
    return found
  }

  /// A new sitting.
  ///
  /// - Parameters:
  ///   - freshSeed: What to use where no seed was asked for.
  ///   - now: When it opens.
  ///   - digest: For its id, which is the same for two candidates who come at once.
  package func opening(
    freshSeed: UInt64, now: WallTime, digest: DigestFunction
  ) -> Sitting {
    var identity = [paper.title, paper.opening.identity]
    if paper.opening == .always {
      identity += [paperText, bankDigest, seed.map { String($0) } ?? ""]
    }
    return Sitting(
      id: String(digest(Array(identity.joined(separator: "\u{1F}").utf8)).prefix(12)),
      paper: paper, paperText: paperText, bankDigest: bankDigest, seed: seed ?? freshSeed,
      generator: SeededGenerator.name, hasRoster: hasRoster, openedAt: now)
  }
}

extension Opening {
  fileprivate var identity: String {
    switch self {
    case .always: "always"
    case .window(let start, let end): "\(start.milliseconds)/\(end.milliseconds)"
    case .together(let start): "\(start.milliseconds)"
    }
  }
}
