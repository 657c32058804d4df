extension SideBoxLines {
  /// Which boxes of a file say that what they stand at is right.
  struct Ticks {
    private let right: TickBox.State

    /// Nil where different signs say so, or where it may be the other way round.
    init?(_ rows: [Row]) {
      let states = rows.flatMap { $0.items.map(\.state) }
      let (isTicked, isFilled) = (states.contains(.ticked), states.contains(.filled))
      guard !(isTicked && isFilled) else { return nil }
      if isTicked || !states.contains(where: { $0 != .empty }) {
        right = .ticked
        return
      }
      right = isFilled ? .filled : .crossed
      guard !isFilled || !states.contains(.crossed), states.contains(.empty) else { return nil }
      // Filled boxes, and crosses in boxes, are ticks where most rows have but one of them.
      let sets = rows.filter { $0.items.count > 1 }.map { row in
        (marked: row.items.count { $0.state != .empty }, all: row.items.count)
      }
      let one = sets.count { $0.marked == 1 }
      let allButOne = sets.count { $0.all > 2 && $0.marked == $0.all - 1 }
      guard one > 1, one > allButOne else { return nil }
    }

    func isRight(_ state: TickBox.State) -> Bool { state == right }
  }
}
