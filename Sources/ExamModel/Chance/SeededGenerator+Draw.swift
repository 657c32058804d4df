extension SeededGenerator {
  /// A number from 0 up to but not including `bound`, each as likely as the others (Lemire, "Fast
  /// Random Integer Generation in an Interval", 2019).
  ///
  /// Ours and not the standard library's, so that a form comes out the same under every release of
  /// Swift.
  package mutating func number(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// Puts elements in a random order, each order as likely as the others (Fisher and Yates).
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, number(below: last + 1))
    }
  }

  /// `count` of the elements without repetition, in random order; all of them where there are fewer.
  package mutating func draw<Element>(_ count: Int, from elements: [Element]) -> [Element] {
    var pool = elements
    let wanted = max(0, min(count, pool.count))
    for position in 0..<wanted {
      pool.swapAt(position, position + number(below: pool.count - position))
    }
    return Array(pool.prefix(wanted))
  }
}
