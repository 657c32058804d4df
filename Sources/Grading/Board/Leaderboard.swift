package import ExamModel

/// 排行榜: people in order of marks, then of time used, then of number, as marks come in.
///
/// Keys stand in leaves of up to 64 and leaves in nodes of up to 128, in order; nodes know how many
/// keys come before each leaf, and the root how many before each node. A rank is three look-ups and
/// a search within a leaf.
package struct Leaderboard: Sendable {
  private var leaves: LeaderboardLeaves
  private var nodes: LeaderboardNodes
  /// By person, the key and the leaf; no leaf where the person is not on the board.
  private var people: [Person] = []
  /// How many people are on the board.
  package private(set) var count = 0

  private struct Person {
    var key: UInt128
    var leaf: Int32
  }

  package init() {
    leaves = LeaderboardLeaves()
    nodes = LeaderboardNodes(leaf: leaves.add())
  }

  /// Enters a person, or moves one whose marks or time are new.
  ///
  /// - Parameters:
  ///   - person: A number from 0, not much higher than there are people; below 2³¹.
  ///   - marks: All of the person's marks.
  ///   - time: The time used; less is better.
  package mutating func update(_ person: Int, marks: Mark, time: Milliseconds) {
    guard person >= 0, person < 1 << 31 else { return }
    let key = LeaderboardKey(marks: marks, time: time, person: UInt32(person)).word
    if person >= people.count {
      people.reserveCapacity(max(person + 1, people.count * 2))
      while people.count <= person { people.append(Person(key: 0, leaf: -1)) }
    }
    let old = people[person]
    if old.leaf >= 0 {
      guard old.key != key else { return }
      take(old.key, from: Int(old.leaf))
    } else {
      count += 1
    }
    people[person].key = key
    put(key, for: person)
  }

  /// Takes a person off the board.
  package mutating func remove(_ person: Int) {
    guard people.indices.contains(person), people[person].leaf >= 0 else { return }
    take(people[person].key, from: Int(people[person].leaf))
    people[person].leaf = -1
    count -= 1
  }

  private mutating func take(_ key: UInt128, from leaf: Int) {
    leaves.remove(key, from: leaf)
    nodes.add(-1, leaf: leaf)
    if leaves.count(leaf) == 0, nodes.remove(leaf: leaf) { leaves.free(leaf) }
  }

  private mutating func put(_ key: UInt128, for person: Int) {
    var leaf = nodes.leaf(for: key)
    if leaves.isFull(leaf) {
      let other = leaves.split(leaf)
      for moved in leaves.people(other) { people[moved].leaf = Int32(other) }
      nodes.insert(leaf: other, first: leaves.first(other), after: leaf, kept: leaves.count(leaf))
      if key >= leaves.first(other) { leaf = other }
    }
    leaves.insert(key, into: leaf)
    nodes.add(1, leaf: leaf)
    people[person].leaf = Int32(leaf)
  }
}

extension Leaderboard {
  /// 名次: one more than there are people with more marks, or as many in less time; nil for one who
  /// is not on the board.
  package func rank(of person: Int) -> Int? {
    guard people.indices.contains(person), people[person].leaf >= 0 else { return nil }
    let tied = LeaderboardKey(word: people[person].key).tied
    var leaf = Int(people[person].leaf)
    // Where the tie could begin in an earlier leaf, it has to be looked for.
    if leaves.first(leaf) >= tied { leaf = nodes.leaf(for: tied) }
    return nodes.before(leaf: leaf) + leaves.position(of: tied, in: leaf) + 1
  }

  /// The place from 1 in the order of marks, time and number, which nobody shares.
  package func place(of person: Int) -> Int? {
    guard people.indices.contains(person), people[person].leaf >= 0 else { return nil }
    let leaf = Int(people[person].leaf)
    return nodes.before(leaf: leaf) + leaves.position(of: people[person].key, in: leaf) + 1
  }

  /// The best, in order.
  package func top(_ length: Int) -> [LeaderboardEntry] {
    var entries: [LeaderboardEntry] = []
    entries.reserveCapacity(min(max(length, 0), count))
    nodes.visit { leaf in
      for key in leaves.keys(leaf) where entries.count < length {
        let key = LeaderboardKey(word: key)
        entries.append(
          LeaderboardEntry(person: key.person, marks: key.marks, time: key.time))
      }
      return entries.count < length
    }
    return entries
  }
}
