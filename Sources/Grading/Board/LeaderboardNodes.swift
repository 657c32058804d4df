/// Leaves in order, in nodes of up to 128, and how many keys come before each.
struct LeaderboardNodes {
  private static let capacity = 128

  /// By node and place: the leaf, the least key that belongs to it, and the keys before it.
  private var leaves: [Int32] = []
  private var bounds: [UInt128] = []
  private var before: [Int32] = []
  private var counts: [Int32] = []
  private var unused: [Int] = []
  /// By leaf: its node, and its place there.
  private var homes: [SIMD2<Int32>] = []
  /// In order: the nodes, the least key of each, and the keys before it.
  private var roots: [Int32] = []
  private var rootBounds: [UInt128] = []
  private var rootBefore: [Int] = []
  /// By node, its place among the roots.
  private var rootPlaces: [Int32] = []

  /// A board with one leaf.
  init(leaf: Int) {
    let node = add()
    roots = [Int32(node)]
    rootBounds = [0]
    rootBefore = [0]
    place(leaf, bound: 0, before: 0, at: 0, in: node)
    counts[node] = 1
  }

  /// How many keys come before a leaf.
  func before(leaf: Int) -> Int {
    let home = homes[leaf]
    let node = Int(home.x)
    return rootBefore[Int(rootPlaces[node])] + Int(before[node * Self.capacity + Int(home.y)])
  }

  /// The leaf to which a key belongs.
  func leaf(for key: UInt128) -> Int {
    let node = Int(roots[Self.last(rootBounds, 0, rootBounds.count, key)])
    let start = node * Self.capacity
    return Int(leaves[Self.last(bounds, start, Int(counts[node]), key)])
  }

  /// Counts keys that came into a leaf or left it.
  mutating func add(_ change: Int, leaf: Int) {
    let home = homes[leaf]
    let node = Int(home.x)
    let start = node * Self.capacity
    before.withUnsafeMutableBufferPointer { before in
      for place in start + Int(home.y) + 1..<start + Self.capacity {
        before[place] &+= Int32(truncatingIfNeeded: change)
      }
    }
    rootBefore.withUnsafeMutableBufferPointer { rootBefore in
      for place in Int(rootPlaces[node]) + 1..<max(rootBefore.count, Int(rootPlaces[node]) + 1) {
        rootBefore[place] &+= change
      }
    }
  }

  /// Takes an empty leaf out; not the last one of all.
  mutating func remove(leaf: Int) -> Bool {
    let home = homes[leaf]
    let node = Int(home.x)
    guard counts[node] > 1 || roots.count > 1 else { return false }
    let start = node * Self.capacity
    let end = start + Int(counts[node])
    for index in start + Int(home.y)..<end - 1 {
      place(
        Int(leaves[index + 1]), bound: bounds[index + 1], before: before[index + 1],
        at: index - start, in: node)
    }
    counts[node] -= 1
    if counts[node] == 0 { removeRoot(Int(rootPlaces[node])) }
    return true
  }

  /// Puts a leaf right behind another.
  ///
  /// - Parameters:
  ///   - leaf: The new leaf, whose keys were counted in the other.
  ///   - first: Its least key.
  ///   - other: The other.
  ///   - kept: How many keys the other kept.
  mutating func insert(leaf: Int, first: UInt128, after other: Int, kept: Int) {
    if Int(counts[Int(homes[other].x)]) == Self.capacity { split(Int(homes[other].x)) }
    let home = homes[other]
    let node = Int(home.x)
    let start = node * Self.capacity
    let position = Int(home.y) + 1
    for index in stride(from: start + Int(counts[node]) - 1, through: start + position, by: -1) {
      place(
        Int(leaves[index]), bound: bounds[index], before: before[index], at: index - start + 1,
        in: node)
    }
    let keysBefore = before[start + position - 1] + Int32(kept)
    place(leaf, bound: first, before: keysBefore, at: position, in: node)
    counts[node] += 1
  }

  /// Gives the leaves in order, until told to stop.
  func visit(_ body: (Int) -> Bool) {
    for node in roots {
      let start = Int(node) * Self.capacity
      for index in start..<start + Int(counts[Int(node)]) where !body(Int(leaves[index])) {
        return
      }
    }
  }
}

extension LeaderboardNodes {
  /// The last place of some whose bound is not above a key; the first where all are.
  private static func last(
    _ bounds: [UInt128], _ start: Int, _ count: Int, _ key: UInt128
  ) -> Int {
    bounds.withUnsafeBufferPointer { bounds in
      var base = start
      var length = count
      while length > 1 {
        let half = length / 2
        base = bounds[base + half] <= key ? base + half : base
        length -= half
      }
      return base
    }
  }

  private mutating func place(
    _ leaf: Int, bound: UInt128, before: Int32, at place: Int, in node: Int
  ) {
    let index = node * Self.capacity + place
    leaves[index] = Int32(leaf)
    bounds[index] = bound
    self.before[index] = before
    while homes.count <= leaf { homes.append(SIMD2(0, 0)) }
    homes[leaf] = SIMD2(Int32(node), Int32(place))
  }

  /// A new, empty node.
  private mutating func add() -> Int {
    if let node = unused.popLast() { return node }
    leaves.append(contentsOf: repeatElement(0, count: Self.capacity))
    bounds.append(contentsOf: repeatElement(0, count: Self.capacity))
    before.append(contentsOf: repeatElement(0, count: Self.capacity))
    counts.append(0)
    rootPlaces.append(0)
    return counts.count - 1
  }

  /// Moves the upper half of a node to a new one behind it.
  private mutating func split(_ node: Int) {
    let other = add()
    let half = Self.capacity / 2
    let start = node * Self.capacity
    let offset = before[start + half]
    for index in half..<Self.capacity {
      place(
        Int(leaves[start + index]), bound: bounds[start + index],
        before: before[start + index] - offset, at: index - half, in: other)
    }
    counts[other] = Int32(Self.capacity - half)
    counts[node] = Int32(half)
    let position = Int(rootPlaces[node])
    roots.insert(Int32(other), at: position + 1)
    rootBounds.insert(bounds[other * Self.capacity], at: position + 1)
    rootBefore.insert(rootBefore[position] + Int(offset), at: position + 1)
    number(from: position + 1)
  }

  private mutating func removeRoot(_ position: Int) {
    unused.append(Int(roots[position]))
    roots.remove(at: position)
    rootBounds.remove(at: position)
    rootBefore.remove(at: position)
    number(from: position)
  }

  private mutating func number(from position: Int) {
    for place in position..<roots.count { rootPlaces[Int(roots[place])] = Int32(place) }
  }
}
