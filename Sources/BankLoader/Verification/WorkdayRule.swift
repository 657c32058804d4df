import ExamModel

/// Which days of a law are workdays: `本法中“三日”“五日”的规定是指工作日`, `十日以内期限的规定是指工作日`,
/// `期限以工作日计算`.
struct WorkdayRule {
  private enum Days {
    case none
    case listed(Set<Double>)
    case upTo(Double)
    case all
  }

  private var days = Days.none

  /// The rule of a law's text.
  init(of text: LawText) {
    for article in text.articles.values.sorted(by: { $0.number < $1.number }) {
      for line in article.lines where line.contains("工作日") && line.contains("本") {
        let isRule = line.contains("是指工作日") || line.contains("以工作日计算")
        if isRule { add(line) }
      }
    }
  }

  private mutating func add(_ line: String) {
    let found = QuantityScanner.scan(line).map(\.quantity).filter { $0.unit == .day }
    if found.isEmpty {
      days = .all
    } else if let limit = found.first(where: { $0.bound == .atMost }) {
      days = .upTo(limit.value)
    } else {
      days = .listed(Set(found.map(\.value)))
    }
  }

  /// The same length of time in the other unit; nil where the two differ.
  func other(_ quantity: Quantity) -> Quantity? {
    guard quantity.unit == .day || quantity.unit == .workday else { return nil }
    let isWorkday =
      switch days {
      case .none: false
      case .listed(let values): values.contains(quantity.value)
      case .upTo(let limit): quantity.value <= limit
      case .all: true
      }
    guard isWorkday else { return nil }
    var other = quantity
    other.unit = quantity.unit == .day ? .workday : .day
    return other
  }
}
