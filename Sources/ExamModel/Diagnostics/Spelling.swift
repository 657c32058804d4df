/// 拼写: which of some names was probably meant by one that is none of them.
package enum Spelling {
  /// The nearest of some names, or none where all are far.
  ///
  /// Near is at most one edit in three characters (optimal string alignment: characters inserted,
  /// dropped, changed or swapped with their neighbour; case does not count), or a beginning of two
  /// characters and more. Of equally near ones the first.
  package static func nearest(to written: String, among names: [String]) -> String? {
    let folded = Array(written.lowercased())
    guard (1...64).contains(folded.count) else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(folded, Array(name.lowercased()))
      let limit = max(1, min(folded.count, name.count) / 3)
      if distance <= limit, distance < min(folded.count, name.count),
        distance < best?.distance ?? .max
      {
        best = (name, distance)
      }
    }
    if let best { return best.name }
    guard folded.count > 1 else { return nil }
    return names.first { $0.lowercased().starts(with: folded) }
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let changed = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var least = min(changed, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
