extension Array {
  /// Puts findings into the order of their lines; those of one line stay in the order they were
  /// found in.
  ///
  /// A bank may have a finding for each of its questions: they are moved about where they are.
  package mutating func orderByLine<Found>() where Element == Diagnostic<Found> {
    let lines = map { $0.position.line }
    guard zip(lines, lines.dropFirst()).contains(where: >) else { return }
    var sources = indices.sorted { left, right in (lines[left], left) < (lines[right], right) }
    // Each place takes its element, and the one that it gave away goes on along the cycle.
    for start in sources.indices {
      var place = start
      while sources[place] != start, sources[place] != place {
        let source = sources[place]
        swapAt(place, source)
        sources[place] = place
        place = source
      }
      sources[place] = place
    }
  }
}
