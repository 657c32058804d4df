/// Keys in ascending runs of up to 64.
struct LeaderboardLeaves {
  static let capacity = 64

  private var keys: [UInt128] = []
  private var counts: [Int32] = []
  private var unused: [Int] = []

  /// A new, empty leaf.
  mutating func add() -> Int {
    if let leaf = unused.popLast() { return leaf }
    keys.append(contentsOf: repeatElement(0, count: Self.capacity))
    counts.append(0)
    return counts.count - 1
  }

  /// Gives a leaf back that is empty.
  mutating func free(_ leaf: Int) { unused.append(leaf) }

  func count(_ leaf: Int) -> Int { Int(counts[leaf]) }

  func isFull(_ leaf: Int) -> Bool { count(leaf) == Self.capacity }

  /// The lowest key of a leaf that has one.
  func first(_ leaf: Int) -> UInt128 { keys[leaf * Self.capacity] }

  func keys(_ leaf: Int) -> ArraySlice<UInt128> {
    keys[leaf * Self.capacity..<leaf * Self.capacity + count(leaf)]
  }

  func people(_ leaf: Int) -> [Int] { keys(leaf).map { LeaderboardKey(word: $0).person } }

  /// How many keys of a leaf are below one.
  func position(of key: UInt128, in leaf: Int) -> Int {
    keys.withUnsafeBufferPointer { keys in
      let start = leaf * Self.capacity
      var base = start
      var length = count(leaf)
      // Without branches: half of them would be mispredicted.
      while length > 0 {
        let half = (length + 1) / 2
        base = keys[base + half - 1] < key ? base + half : base
        length -= half
      }
      return base - start
    }
  }

  mutating func insert(_ key: UInt128, into leaf: Int) {
    let place = position(of: key, in: leaf)
    let count = count(leaf)
    keys.withUnsafeMutableBufferPointer { keys in
      guard let start = keys.baseAddress?.advanced(by: leaf * Self.capacity) else { return }
      (start + place + 1).update(from: start + place, count: count - place)
      start[place] = key
    }
    counts[leaf] += 1
  }

  mutating func remove(_ key: UInt128, from leaf: Int) {
    let place = position(of: key, in: leaf)
    let count = count(leaf)
    keys.withUnsafeMutableBufferPointer { keys in
      guard let start = keys.baseAddress?.advanced(by: leaf * Self.capacity) else { return }
      (start + place).update(from: start + place + 1, count: count - place - 1)
    }
    counts[leaf] -= 1
  }

  /// Moves the upper half of a leaf to a new one.
  mutating func split(_ leaf: Int) -> Int {
    let other = add()
    let half = count(leaf) / 2
    let moved = count(leaf) - half
    for place in 0..<moved {
      keys[other * Self.capacity + place] = keys[leaf * Self.capacity + half + place]
    }
    counts[other] = Int32(moved)
    counts[leaf] = Int32(half)
    return other
  }
}
