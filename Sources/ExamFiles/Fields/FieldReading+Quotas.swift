import ExamModel

extension FieldReading {
  /// Shares of a section by row: all percent, which make 100, or all counts, which make the section's.
  ///
  /// - Parameters:
  ///   - node: The mapping.
  ///   - key: Its key.
  ///   - count: How many questions the section has; nil where that is unknown.
  ///   - row: The row that a name stands for; notes it and returns nil where there is none.
  /// - Returns: The shares in file order.
  mutating func readQuotas<Row>(
    _ node: YAMLNode, _ key: String, of count: Int?,
    row: (inout FieldReading, YAMLNode) -> Row?
  ) -> [Quota<Row>]? {
    guard let entries = node.entries, !entries.isEmpty else {
      refuse(node, key, .quota)
      return nil
    }
    var quotas: [Quota<Row>] = []
    for entry in entries {
      let amount: Quota<Row>.Amount? = readAmount(entry.value, key)
      guard let row = row(&self, entry.key), let amount else { continue }
      if quotas.contains(where: { $0.row == row }) {
        note(.repeatedKey(entry.key.summary), at: entry.key)
      } else if let first = quotas.first, first.amount.isPercent != amount.isPercent {
        refuse(entry.value, key, .quota)
      } else {
        quotas.append(Quota(row: row, amount: amount))
      }
    }
    guard quotas.count == entries.count else { return nil }
    return checkSum(of: quotas, node, key, count) ? quotas : nil
  }

  private mutating func readAmount<Row>(_ node: YAMLNode, _ key: String) -> Quota<Row>.Amount? {
    let text = node.text ?? ""
    if text.hasSuffix("%") || text.hasSuffix("％") {
      if let percent = Self.percent(text) { return .percent(percent) }
    } else if let count = Int(text), (0...10_000).contains(count) {
      return .count(count)
    }
    refuse(node, key, .quota)
    return nil
  }

  private mutating func checkSum<Row>(
    of quotas: [Quota<Row>], _ node: YAMLNode, _ key: String, _ count: Int?
  ) -> Bool {
    var counts = 0
    var percent = Mark.zero
    for quota in quotas {
      switch quota.amount {
      case .count(let more): counts += more
      case .percent(let more): percent += more
      }
    }
    if quotas.first?.amount.isPercent == true {
      guard percent != Mark(100) else { return true }
      note(.wrongSum(key: key, sum: "\(percent)%", expected: "100%"), at: node)
    } else {
      guard let count, counts != count else { return true }
      note(.wrongSum(key: key, sum: "\(counts)", expected: "\(count)"), at: node)
    }
    return false
  }
}

extension Quota.Amount {
  fileprivate var isPercent: Bool {
    if case .percent = self { true } else { false }
  }
}
