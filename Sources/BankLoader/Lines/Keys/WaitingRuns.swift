import ExamModel

/// The questions that stand together under one heading each and wait for the groups of a list: which
/// of them a group means, by what its heading calls them.
///
/// However many headings there are, each is gone through once.
struct WaitingRuns {
  /// What waits, and what a list has for it.
  struct Name: Hashable {
    var kind: QuestionKind?
    /// What the heading calls the kind: 简答, 名词解释.
    var word: String?
  }

  /// What a group may call runs by: their kind, their word too, or their kind where no group of the
  /// list has their word.
  private enum Call: Hashable { case kind(QuestionKind), name(Name), uncalled(QuestionKind) }

  /// The places of some runs, those that were taken left out as they are come by.
  private struct Queue {
    var places: [Int] = []
    var count = 0
    var openCount = 0
    var next = 0
    var nextOpen = 0
  }

  private let names: [Name]
  /// Whether no question of a run has a key.
  private let areOpen: [Bool]
  private var areTaken: [Bool]
  private var queues: [Call: Queue] = [:]
  private let called: Set<String>
  /// How many groups are still to come.
  private var kinds: [QuestionKind: Int] = [:]
  private var words: [String: Int] = [:]

  init(_ runs: [(name: Name, isOpen: Bool)], groups: [KeySheet.Group]) {
    names = runs.map(\.name)
    areOpen = runs.map(\.isOpen)
    areTaken = Array(repeating: false, count: runs.count)
    called = Set(groups.compactMap(\.word))
    for group in groups {
      if let kind = group.kind { kinds[kind, default: 0] += 1 }
      if let word = group.word { words[word, default: 0] += 1 }
    }
    for place in runs.indices {
      change(place) { queue, isOpen in
        queue.places.append(place)
        queue.count += 1
        queue.openCount += isOpen ? 1 : 0
      }
    }
  }

  func isTaken(_ place: Int) -> Bool { areTaken[place] }

  /// The run of the kind that a group names, and of its word where any is called so.
  ///
  /// Where more headings name it than groups do, those are meant that have no key of their own, if
  /// they are as many.
  mutating func place(for group: KeySheet.Group) -> Int? {
    guard let kind = group.kind else { return nil }
    guard let word = group.word else { return first(called: .kind(kind), for: kinds[kind] ?? 0) }
    // 名词解释 and 简答 are of one kind.
    let name = Call.name(Name(kind: kind, word: word))
    return queues[name].map { $0.count > 0 } == true
      ? first(called: name, for: words[word] ?? 0)
      : first(called: .uncalled(kind), for: kinds[kind] ?? 0)
  }

  /// Goes on behind a group, which took a run or none.
  mutating func pass(_ group: KeySheet.Group, taking place: Int?) {
    if let kind = group.kind { kinds[kind, default: 0] -= 1 }
    if let word = group.word { words[word, default: 0] -= 1 }
    guard let place else { return }
    areTaken[place] = true
    change(place) { queue, isOpen in
      queue.count -= 1
      queue.openCount -= isOpen ? 1 : 0
    }
  }

  private mutating func first(called call: Call, for count: Int) -> Int? {
    guard var queue = queues[call] else { return nil }
    defer { queues[call] = queue }
    while queue.next < queue.places.count, areTaken[queue.places[queue.next]] { queue.next += 1 }
    guard queue.count > count else {
      return queue.next < queue.places.count ? queue.places[queue.next] : nil
    }
    guard queue.openCount == count else { return nil }
    while queue.nextOpen < queue.places.count,
      areTaken[queue.places[queue.nextOpen]] || !areOpen[queue.places[queue.nextOpen]]
    {
      queue.nextOpen += 1
    }
    return queue.nextOpen < queue.places.count ? queue.places[queue.nextOpen] : nil
  }

  /// Changes the queues that a run stands in.
  private mutating func change(_ place: Int, _ change: (inout Queue, Bool) -> Void) {
    let (name, isOpen) = (names[place], areOpen[place])
    guard let kind = name.kind else { return }
    change(&queues[.kind(kind), default: Queue()], isOpen)
    change(&queues[.name(name), default: Queue()], isOpen)
    if name.word.map(called.contains) != true {
      change(&queues[.uncalled(kind), default: Queue()], isOpen)
    }
  }
}
