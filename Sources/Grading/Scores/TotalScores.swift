/// 总分: the candidates' totals, and which candidates share one.
package struct TotalScores: Sendable {
  /// The totals that occur, ascending.
  package let values: [Double]
  /// How many candidates have each.
  package let counts: [Int]
  /// The index of each candidate's total in `values`.
  package let positions: [UInt32]

  /// The totals of a table, exact where its marks are decimals or simple fractions.
  package init(_ table: ResponseTable) {
    if let right = RightAnswerCount(table) {
      self.init(whole: right.counts.map { Int($0) }) { Double($0) * right.mark }
    } else if let unit = MarkUnit(table) {
      self.init(whole: Self.wholeTotals(table, unit)) { unit.mark($0) }
    } else {
      self.init(Self.sums(table))
    }
  }

  /// Totals that differ by rounding only are one.
  package init(_ totals: [Double]) {
    let order = totals.indices.sorted { totals[$0] < totals[$1] }
    var values: [Double] = []
    var counts: [Int] = []
    var positions = [UInt32](repeating: 0, count: totals.count)
    for candidate in order {
      let total = totals[candidate]
      if let last = values.last, total - last <= 1e-9 * max(1, last.magnitude) {
        counts[counts.count - 1] += 1
      } else {
        values.append(total)
        counts.append(1)
      }
      positions[candidate] = UInt32(values.count - 1)
    }
    self.values = values
    self.counts = counts
    self.positions = positions
  }

  private init(values: [Double], counts: [Int], positions: [UInt32]) {
    self.values = values
    self.counts = counts
    self.positions = positions
  }

  /// How many candidates there are.
  package var candidateCount: Int { positions.count }

  /// A candidate's total.
  package func total(of candidate: Int) -> Double { values[Int(positions[candidate])] }

  /// All totals, in the order of the candidates.
  package var all: [Double] { positions.map { values[Int($0)] } }
}

extension TotalScores {
  /// Whole totals, each once, by counting where they lie close together.
  private init(whole totals: [Int], mark: (Int) -> Double) {
    guard let least = totals.min(), let greatest = totals.max() else {
      self.init([])
      return
    }
    guard greatest - least < 1 << 22 else {
      self.init(totals.map(mark))
      return
    }
    var tally = [Int](repeating: 0, count: greatest - least + 1)
    for total in totals { tally[total - least] += 1 }
    var position = [UInt32](repeating: 0, count: tally.count)
    var values: [Double] = []
    for (offset, count) in tally.enumerated() where count > 0 {
      position[offset] = UInt32(values.count)
      values.append(mark(offset + least))
    }
    self.init(
      values: values, counts: tally.filter { $0 > 0 },
      positions: totals.map { position[$0 - least] })
  }

  private static func wholeTotals(_ table: ResponseTable, _ unit: MarkUnit) -> [Int] {
    var totals = [Int](repeating: 0, count: table.candidateCount)
    for question in table.questions {
      let marks = question.marksByCode.map(unit.whole)
      switch question.codes {
      case .bytes(let codes):
        for candidate in totals.indices { totals[candidate] &+= marks[Int(codes[candidate])] }
      case .words(let codes):
        for candidate in totals.indices { totals[candidate] &+= marks[Int(codes[candidate])] }
      }
    }
    return totals
  }

  private static func sums(_ table: ResponseTable) -> [Double] {
    var totals = [Double](repeating: 0, count: table.candidateCount)
    for question in table.questions {
      let marks = question.marksByCode
      for candidate in totals.indices { totals[candidate] += marks[question.codes[candidate]] }
    }
    return totals
  }
}
