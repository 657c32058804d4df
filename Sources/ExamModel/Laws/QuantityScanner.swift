/// Finds the quantities of a text.
///
/// Dates (5月1日, 2026年), ordinals but 第…条, and one person are none.
package struct QuantityScanner {
  /// A quantity and where it stands among the text's characters without white space.
  package struct Found: Sendable, Hashable {
    package var quantity: Quantity
    package var range: Range<Int>
  }

  private let text: [Unicode.Scalar]
  private var found: [Found] = []

  /// The quantities of a text, in their order.
  package static func scan(_ text: String) -> [Found] {
    scan(text.unicodeScalars.filter { !$0.properties.isWhitespace })
  }

  /// The same of a text without white space.
  package static func scan(_ text: [Unicode.Scalar]) -> [Found] {
    var scanner = QuantityScanner(text: text)
    var position = 0
    while position < text.count { position = scanner.take(at: position) }
    return scanner.found
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  /// Takes what begins at a place, and gives the place to go on from.
  private mutating func take(at position: Int) -> Int {
    if let end = takePercent(at: position) { return end }
    guard let numeral = QuantityNumeral(at: position, in: text) else { return position + 1 }
    if stands("第", before: position) { return takeArticle(numeral, from: position - 1) }
    if stands("分之", at: numeral.end),
      let upper = QuantityNumeral(at: numeral.end + 2, in: text), numeral.value > 0
    {
      add(upper.value / numeral.value, .fraction, from: position, to: upper.end)
      return upper.end
    }
    if let unit = QuantityUnit.unit(at: numeral.end, in: text) {
      let end = numeral.end + unit.scalars.count
      if isQuantity(numeral.value, unit, from: position, to: end) {
        add(numeral.value * unit.factor, unit.unit, from: position, to: end)
      }
      return end
    }
    takeRangeStart(numeral, from: position)
    return numeral.end
  }

  /// 百分之三十.
  private mutating func takePercent(at position: Int) -> Int? {
    guard stands("百分之", at: position),
      let numeral = QuantityNumeral(at: position + 3, in: text)
    else { return nil }
    add(numeral.value, .percent, from: position, to: numeral.end)
    return numeral.end
  }

  /// 第二十四条, 第一百三十四条之一; other ordinals are no quantities.
  private mutating func takeArticle(_ numeral: QuantityNumeral, from start: Int) -> Int {
    guard stands("条", at: numeral.end) else { return numeral.end }
    var end = numeral.end + 1
    var value = numeral.value
    if stands("之", at: end), let insertion = QuantityNumeral(at: end + 1, in: text) {
      value += insertion.value / 1000
      end = insertion.end
    }
    add(value, .article, from: start, to: end)
    return end
  }

  /// The first number of 一至三倍, 5—10日: it has the unit of the second.
  private mutating func takeRangeStart(_ numeral: QuantityNumeral, from start: Int) {
    var next = numeral.end
    while next < text.count, "至到-－—–~～".unicodeScalars.contains(text[next]) { next += 1 }
    guard next > numeral.end else { return }
    if stands("百分之", at: next) { next += 3 }
    guard let second = QuantityNumeral(at: next, in: text),
      let unit = QuantityUnit.unit(at: second.end, in: text),
      isQuantity(second.value, unit, from: next, to: second.end + unit.scalars.count),
      unit.unit != .person || numeral.value > 1
    else { return }
    let magnitude = numeral.magnitude == 1 ? second.magnitude : 1
    // Quoted with the number that has the unit.
    let end = second.end + unit.scalars.count
    add(
      numeral.value * magnitude * unit.factor, unit.unit, from: start, to: numeral.end, quoting: end
    )
  }

  /// Whether a number with that unit counts something: no date, not one person.
  private func isQuantity(
    _ value: Double, _ unit: QuantityUnit, from start: Int, to end: Int
  ) -> Bool {
    switch unit.unit {
    case .person: return value > 1
    case .day:
      return !stands("月", before: start) && !(value == 1 && stands("同", before: start))
    case .month where unit.factor == 12:
      if value >= 1000 { return false }
      guard let month = QuantityNumeral(at: end, in: text) else { return true }
      return !stands("月", at: month.end)
    default: return true
    }
  }

  private mutating func add(
    _ value: Double, _ unit: Quantity.Unit, from start: Int, to end: Int, quoting last: Int? = nil
  ) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self.text[start..<(last ?? end)])
    let bound = QuantityBound.bound(of: start..<end, in: self.text)
    found.append(
      Found(quantity: Quantity(value, unit, bound: bound, text: String(text)), range: start..<end))
  }

  private func stands(_ word: String, at position: Int) -> Bool {
    Self.stands(word, at: position, in: text)
  }

  private func stands(_ word: String, before position: Int) -> Bool {
    Self.stands(word, before: position, in: text)
  }
}

extension QuantityScanner {
  /// The place after a number without a unit; nil where none begins.
  package static func numeralEnd(in text: [Unicode.Scalar], from start: Int) -> Int? {
    QuantityNumeral(at: start, in: text)?.end
  }

  /// Whether a text without white space is a number without a unit.
  package static func isNumeral(_ text: [Unicode.Scalar]) -> Bool {
    numeralEnd(in: text, from: 0) == text.count
  }

  /// Whether a word stands at a place.
  package static func stands(_ word: String, at place: Int, in text: [Unicode.Scalar]) -> Bool {
    QuantityBound.stands(word, at: place, in: text)
  }

  /// Whether a word ends before a place.
  package static func stands(
    _ word: String, before place: Int, in text: [Unicode.Scalar]
  ) -> Bool {
    QuantityBound.stands(word, at: place - word.unicodeScalars.count, in: text)
  }
}
