/// Runs of up to 64 people in order, each with a key.
///
/// A person is found in a run by comparing all of it: that waits for memory once, a search by halves
/// several times.
struct LeaderboardLeaves {
  static let capacity = 64
  /// No number of a person; these have 31 bits.
  private static let nobody: UInt32 = 0x7FFF_FFFF

  private var keys: [UInt64] = []
  private var people: [UInt32] = []
  private var counts: [Int32] = []
  /// By leaf, a bit a place: whether it has the key of the place before.
  private var ties: [UInt64] = []
  private var unused: [Int] = []

  /// A new, empty leaf.
  mutating func add() -> Int {
    if let leaf = unused.popLast() { return leaf }
    keys.append(contentsOf: repeatElement(0, count: Self.capacity))
    people.append(contentsOf: repeatElement(Self.nobody, count: Self.capacity))
    counts.append(0)
    ties.append(0)
    return counts.count - 1
  }

  /// Gives a leaf back that is empty.
  mutating func free(_ leaf: Int) { unused.append(leaf) }

  func count(_ leaf: Int) -> Int { Int(counts[leaf]) }

  /// A person's key.
  func key(at place: Int, in leaf: Int) -> UInt64 { keys[leaf * Self.capacity + place] }

  /// Who is at a place.
  func person(at place: Int, in leaf: Int) -> UInt32 { people[leaf * Self.capacity + place] }

  /// Where a person is that the leaf has.
  func place(of person: UInt32, in leaf: Int) -> Int {
    people.withUnsafeBufferPointer { people in
      let start = leaf * Self.capacity
      var found: UInt32 = 0
      for place in 0..<UInt32(Self.capacity) {
        // The highest bit says whether there is a difference; without a branch in it, the loop
        // becomes a few vectors.
        let difference = people[start &+ Int(place)] ^ person
        let isOther = (difference &+ 0x7FFF_FFFF) &>> 31
        found |= place & (isOther &- 1)
      }
      return Int(found)
    }
  }

  /// The first of those who tie with a place, as far as the leaf goes.
  func tied(_ place: Int, in leaf: Int) -> Int {
    let above = ties[leaf] << UInt64(63 - place)
    return place - min((~above).leadingZeroBitCount, place)
  }

  /// How many of a leaf come before a key, of those with the same key the people with lower numbers.
  func place(of key: UInt64, _ person: UInt32, in leaf: Int) -> Int {
    let start = leaf * Self.capacity
    let end = start + count(leaf)
    return keys.withUnsafeBufferPointer { keys in
      var below = 0
      var notAbove = 0
      for index in start..<end {
        below &+= keys[index] < key ? 1 : 0
        notAbove &+= keys[index] <= key ? 1 : 0
      }
      while below < notAbove, people[start + below] < person { below += 1 }
      return below
    }
  }

  mutating func insert(_ key: UInt64, _ person: UInt32, into leaf: Int) {
    let place = place(of: key, person, in: leaf)
    let start = leaf * Self.capacity
    let rest = count(leaf) - place
    Self.shift(&keys, start + place, by: 1, count: rest)
    Self.shift(&people, start + place, by: 1, count: rest)
    keys[start + place] = key
    people[start + place] = person
    counts[leaf] += 1
    let low = (UInt64(1) << UInt64(place)) - 1
    ties[leaf] = (ties[leaf] & low) | ((ties[leaf] & ~low) << 1)
    mark(place, in: leaf)
    mark(place + 1, in: leaf)
  }

  mutating func remove(at place: Int, from leaf: Int) {
    let start = leaf * Self.capacity
    let rest = count(leaf) - place - 1
    Self.shift(&keys, start + place + 1, by: -1, count: rest)
    Self.shift(&people, start + place + 1, by: -1, count: rest)
    people[start + place + rest] = Self.nobody
    counts[leaf] -= 1
    let low = (UInt64(1) << UInt64(place)) - 1
    ties[leaf] = (ties[leaf] & low) | ((ties[leaf] >> 1) & ~low)
    mark(place, in: leaf)
  }

  /// Fills an empty leaf with people in order.
  mutating func fill(_ leaf: Int, _ entries: ArraySlice<LeaderboardSort.Entry>) {
    let start = leaf * Self.capacity
    for (place, entry) in entries.prefix(Self.capacity).enumerated() {
      keys[start + place] = entry.key
      people[start + place] = entry.person
      counts[leaf] += 1
      mark(place, in: leaf)
    }
  }

  /// Moves the upper half of a leaf to a new one.
  mutating func split(_ leaf: Int) -> Int {
    let other = add()
    let half = count(leaf) / 2
    let moved = count(leaf) - half
    for place in 0..<moved {
      let index = leaf * Self.capacity + half + place
      keys[other * Self.capacity + place] = keys[index]
      people[other * Self.capacity + place] = people[index]
      people[index] = Self.nobody
    }
    counts[other] = Int32(moved)
    counts[leaf] = Int32(half)
    ties[other] = (ties[leaf] >> UInt64(half)) & ~1
    ties[leaf] &= (UInt64(1) << UInt64(half)) - 1
    return other
  }

  /// Notes whether a place has the key of the one before.
  private mutating func mark(_ place: Int, in leaf: Int) {
    guard place < Self.capacity else { return }
    let index = leaf * Self.capacity + place
    let bit = UInt64(1) << UInt64(place)
    let isTied = place > 0 && place < count(leaf) && keys[index] == keys[index - 1]
    ties[leaf] = isTied ? ties[leaf] | bit : ties[leaf] & ~bit
  }

  private static func shift<Element>(
    _ elements: inout [Element], _ start: Int, by distance: Int, count: Int
  ) {
    elements.withUnsafeMutableBufferPointer { elements in
      guard let base = elements.baseAddress, count > 0 else { return }
      (base + start + distance).update(from: base + start, count: count)
    }
  }
}
