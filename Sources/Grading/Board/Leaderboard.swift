package import ExamModel

/// 排行榜: people in order of marks, then of time used, then of number, as marks come in.
///
/// New marks wait until somebody asks: many are then put in order at once, which takes a fraction of
/// what one by one takes. Ranks are looked up in the order, and from the time on when many have been
/// asked for since the last change, read from a list of all. Every answer counts every mark that was
/// entered before.
package struct Leaderboard: Sendable {
  private var order = LeaderboardOrder()
  /// Entries that are not yet in `order`, oldest first.
  private var waiting: [LeaderboardEntry] = []
  /// By person, the rank; 0 of those who are not on the board.
  private var ranks: [Int32] = []
  /// Whether `ranks` is that of `order`.
  private var isListed = false
  /// How many ranks were asked for since the last change.
  private var questions = 0

  /// As many may wait, or as there are people.
  private static let leastWaiting = 1 << 16
  /// One more lookup a so many people, and a list of all has been the cheaper.
  private static let peoplePerLookup = 32

  package init() {}

  /// Enters a person, or moves one whose marks or time are new.
  ///
  /// - Parameters:
  ///   - person: A number from 0, not much higher than there are people; below 2³¹ − 1.
  ///   - marks: All of the person's marks; at most two millions.
  ///   - time: The time used, at most 49 days; less is better.
  package mutating func update(_ person: Int, marks: Mark, time: Milliseconds) {
    waiting.append(LeaderboardEntry(person: person, marks: marks, time: time))
    if waiting.count >= max(Self.leastWaiting, order.count) { settle() }
  }

  /// Enters many people or moves them; of several entries of a person the last counts.
  package mutating func update(_ entries: [LeaderboardEntry]) {
    waiting += entries
    if waiting.count >= max(Self.leastWaiting, order.count) { settle() }
  }

  /// Takes a person off the board.
  package mutating func remove(_ person: Int) {
    settle()
    order.remove(person)
    change()
  }

  /// How many people are on the board.
  package var count: Int {
    mutating get {
      settle()
      return order.count
    }
  }

  private mutating func settle() {
    guard !waiting.isEmpty else { return }
    order.update(waiting)
    waiting.removeAll(keepingCapacity: true)
    change()
  }

  private mutating func change() {
    isListed = false
    questions = 0
  }
}

extension Leaderboard {
  /// 名次: one more than there are people with more marks, or as many in less time; nil for one who
  /// is not on the board.
  package mutating func rank(of person: Int) -> Int? {
    if !isListed || !waiting.isEmpty {
      settle()
      questions += 1
      guard questions > order.count / Self.peoplePerLookup else { return order.rank(of: person) }
      ranks = order.allRanks
      isListed = true
    }
    guard ranks.indices.contains(person), ranks[person] > 0 else { return nil }
    return Int(ranks[person])
  }

  /// The ranks of many; nil for those who are not on the board.
  package mutating func ranks(of people: [Int]) -> [Int?] {
    settle()
    return order.ranks(of: people)
  }

  /// The place from 1 in the order of marks, time and number, which nobody shares.
  package mutating func place(of person: Int) -> Int? {
    settle()
    return order.place(of: person)
  }

  /// The best, in order.
  package mutating func top(_ length: Int) -> [LeaderboardEntry] {
    settle()
    return order.top(length)
  }
}
