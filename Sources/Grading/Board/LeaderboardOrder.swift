import ExamModel

/// People in order of marks, then of time used, then of number.
///
/// People stand in leaves of up to 64 and leaves in nodes of up to 128, in order; nodes know how many
/// people come before each leaf, and the root how many before each node. A rank is three look-ups and
/// a comparison with one leaf.
struct LeaderboardOrder: Sendable {
  private var leaves: LeaderboardLeaves
  private var nodes: LeaderboardNodes
  /// By person, the leaf; −1 where the person is not on the board.
  private var leafOf: [Int32] = []
  /// How many people are on the board.
  private(set) var count = 0

  /// Numbers of people are below this.
  static let limit = (1 << 31) - 1

  init() {
    leaves = LeaderboardLeaves()
    nodes = LeaderboardNodes(leaf: leaves.add())
  }

  /// Enters a person, or moves one whose marks or time are new.
  ///
  /// - Parameters:
  ///   - person: A number from 0, not much higher than there are people; below 2³¹ − 1.
  ///   - marks: All of the person's marks; at most two millions.
  ///   - time: The time used, at most 49 days; less is better.
  mutating func update(_ person: Int, marks: Mark, time: Milliseconds) {
    guard person >= 0, person < Self.limit else { return }
    let key = LeaderboardKey(marks: marks, time: time)
    while leafOf.count <= person { leafOf.append(-1) }
    remove(person)
    count += 1
    let number = UInt32(truncatingIfNeeded: person)
    var leaf = nodes.leaf(for: key.bound(number))
    if leaves.count(leaf) == LeaderboardLeaves.capacity {
      let other = split(leaf)
      if leaves.place(of: key.word, number, in: other) > 0 { leaf = other }
    }
    leaves.insert(key.word, number, into: leaf)
    nodes.add(1, leaf: leaf)
    leafOf[person] = Int32(truncatingIfNeeded: leaf)
  }

  /// Takes a person off the board.
  mutating func remove(_ person: Int) {
    guard let (number, leaf) = find(person) else { return }
    leaves.remove(at: leaves.place(of: number, in: leaf), from: leaf)
    nodes.add(-1, leaf: leaf)
    if leaves.count(leaf) == 0, nodes.remove(leaf: leaf) { leaves.free(leaf) }
    leafOf[person] = -1
    count -= 1
  }

  /// A board of people in order.
  ///
  /// - Parameters:
  ///   - sorted: The people and their keys.
  ///   - people: One more than the highest number of a person.
  init(_ sorted: [LeaderboardSort.Entry], people: Int) {
    self.init()
    leafOf = [Int32](repeating: -1, count: people)
    count = sorted.count
    // Leaves that are not full take some more without a split.
    let size = LeaderboardLeaves.capacity * 3 / 4
    var last = nodes.leaf(for: 0)
    for start in stride(from: 0, to: sorted.count, by: size) {
      let part = sorted[start..<min(start + size, sorted.count)]
      var leaf = last
      if start > 0 {
        leaf = leaves.add()
        let first = LeaderboardKey(word: sorted[start].key).bound(sorted[start].person)
        nodes.insert(leaf: leaf, first: first, after: last, kept: size)
      }
      leaves.fill(leaf, part)
      nodes.add(part.count, leaf: leaf)
      for entry in part { leafOf[Int(entry.person)] = Int32(truncatingIfNeeded: leaf) }
      last = leaf
    }
  }

  /// By person, the key; nil of those who are not on the board.
  var keys: [UInt64?] {
    var keys = [UInt64?](repeating: nil, count: leafOf.count)
    nodes.visit { leaf in
      for place in 0..<leaves.count(leaf) {
        keys[Int(leaves.person(at: place, in: leaf))] = leaves.key(at: place, in: leaf)
      }
      return true
    }
    return keys
  }

  /// By person, the rank; 0 of those who are not on the board.
  var allRanks: [Int32] {
    var ranks = [Int32](repeating: 0, count: leafOf.count)
    var place: Int32 = 0
    var rank: Int32 = 0
    var last: UInt64?
    nodes.visit { leaf in
      for index in 0..<leaves.count(leaf) {
        place += 1
        let key = leaves.key(at: index, in: leaf)
        if key != last { rank = place }
        last = key
        ranks[Int(leaves.person(at: index, in: leaf))] = rank
      }
      return true
    }
    return ranks
  }

  private mutating func split(_ leaf: Int) -> Int {
    let other = leaves.split(leaf)
    for place in 0..<leaves.count(other) {
      leafOf[Int(leaves.person(at: place, in: other))] = Int32(truncatingIfNeeded: other)
    }
    let first = LeaderboardKey(word: leaves.key(at: 0, in: other))
    nodes.insert(
      leaf: other, first: first.bound(leaves.person(at: 0, in: other)), after: leaf,
      kept: leaves.count(leaf))
    return other
  }

  private func find(_ person: Int) -> (number: UInt32, leaf: Int)? {
    guard leafOf.indices.contains(person), leafOf[person] >= 0 else { return nil }
    return (UInt32(truncatingIfNeeded: person), Int(leafOf[person]))
  }
}

extension LeaderboardOrder {
  /// 名次: one more than there are people with more marks, or as many in less time; nil for one who
  /// is not on the board.
  func rank(of person: Int) -> Int? {
    guard let (number, leaf) = find(person) else { return nil }
    let first = leaves.tied(leaves.place(of: number, in: leaf), in: leaf)
    guard first == 0 else { return nodes.before(leaf: leaf) + first + 1 }
    // The tie could begin in an earlier leaf.
    let key = LeaderboardKey(word: leaves.key(at: 0, in: leaf))
    let start = nodes.leaf(for: key.bound(0))
    return nodes.before(leaf: start) + leaves.place(of: key.word, 0, in: start) + 1
  }

  /// The place from 1 in the order of marks, time and number, which nobody shares.
  func place(of person: Int) -> Int? {
    guard let (number, leaf) = find(person) else { return nil }
    return nodes.before(leaf: leaf) + leaves.place(of: number, in: leaf) + 1
  }

  /// The best, in order.
  func top(_ length: Int) -> [LeaderboardEntry] {
    var entries: [LeaderboardEntry] = []
    entries.reserveCapacity(min(max(length, 0), count))
    nodes.visit { leaf in
      for place in 0..<leaves.count(leaf) where entries.count < length {
        let key = LeaderboardKey(word: leaves.key(at: place, in: leaf))
        entries.append(
          LeaderboardEntry(
            person: Int(leaves.person(at: place, in: leaf)), marks: key.marks, time: key.time))
      }
      return entries.count < length
    }
    return entries
  }
}
