extension LeaderboardOrder {
  /// Enters many people or moves them; of several entries of a person the last counts.
  ///
  /// Where they are a good part of the board, all are put in order anew, which takes a fraction of
  /// the time that moving each would.
  mutating func update(_ entries: [LeaderboardEntry]) {
    guard entries.count >= 4096, entries.count >= count / 8 else {
      for entry in entries { update(entry.person, marks: entry.marks, time: entry.time) }
      return
    }
    var keys = self.keys
    for entry in entries where (0..<Self.limit).contains(entry.person) {
      while keys.count <= entry.person { keys.append(nil) }
      keys[entry.person] = LeaderboardKey(marks: entry.marks, time: entry.time).word
    }
    var sorted: [LeaderboardSort.Entry] = []
    sorted.reserveCapacity(keys.count)
    for (person, key) in keys.enumerated() {
      guard let key else { continue }
      sorted.append(.init(key: key, person: UInt32(truncatingIfNeeded: person)))
    }
    LeaderboardSort.sort(&sorted)
    self = LeaderboardOrder(sorted, people: keys.count)
  }

  /// The ranks of many; nil for those who are not on the board.
  ///
  /// Where they are a good part of the board, one walk along it gives all ranks.
  func ranks(of people: [Int]) -> [Int?] {
    guard people.count >= 4096, people.count >= count / 8 else {
      return people.map { rank(of: $0) }
    }
    let all = allRanks
    return people.map { person in
      guard all.indices.contains(person), all[person] > 0 else { return nil }
      return Int(all[person])
    }
  }
}
