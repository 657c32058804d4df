/// A word that makes a number a quantity.
struct QuantityUnit {
  let scalars: [Unicode.Scalar]
  let unit: Quantity.Unit
  /// How many of the kind's unit it is.
  let factor: Double

  /// The longest unit that begins at a place; nil where none does, or where its word goes on to
  /// mean something else.
  static func unit(at position: Int, in text: [Unicode.Scalar]) -> QuantityUnit? {
    guard position < text.count else { return nil }
    let found = all.first { $0.stands(at: position, in: text) }
    guard let found else { return nil }
    let next = position + found.scalars.count
    guard next < text.count, let excluded = goingOn[found.unit] else { return found }
    return excluded.contains(text[next]) ? nil : found
  }

  private func stands(at position: Int, in text: [Unicode.Scalar]) -> Bool {
    guard position + scalars.count <= text.count else { return false }
    for offset in scalars.indices where text[position + offset] != scalars[offset] { return false }
    return true
  }

  private init(_ word: String, _ unit: Quantity.Unit, _ factor: Double = 1) {
    scalars = Array(word.unicodeScalars)
    self.unit = unit
    self.factor = factor
  }

  /// 三人民…, 一名称, 一年度: the character after these units that makes another word of them.
  private static let goingOn: [Quantity.Unit: Set<Unicode.Scalar>] = [
    .person: Set("民员工身大口次均称义单册".unicodeScalars), .month: Set("度级龄初底末限".unicodeScalars),
    .money: Set("素件".unicodeScalars), .day: Set("常期报".unicodeScalars),
  ]

  /// Longer words first.
  private static let all: [QuantityUnit] = [
    QuantityUnit("个工作日", .workday), QuantityUnit("工作日", .workday),
    QuantityUnit("个小时", .minute, 60), QuantityUnit("小时", .minute, 60),
    QuantityUnit("分钟", .minute), QuantityUnit("个月", .month), QuantityUnit("周岁", .yearOfAge),
    QuantityUnit("公里", .metre, 1000), QuantityUnit("千米", .metre, 1000),
    QuantityUnit("厘米", .metre, 0.01), QuantityUnit("毫米", .metre, 0.001),
    QuantityUnit("公斤", .gram, 1000), QuantityUnit("千克", .gram, 1000),
    QuantityUnit("日", .day), QuantityUnit("天", .day), QuantityUnit("年", .month, 12),
    QuantityUnit("岁", .yearOfAge), QuantityUnit("元", .money), QuantityUnit("倍", .times),
    QuantityUnit("人", .person), QuantityUnit("名", .person), QuantityUnit("％", .percent),
    QuantityUnit("%", .percent), QuantityUnit("米", .metre), QuantityUnit("克", .gram),
    QuantityUnit("吨", .gram, 1_000_000),
  ]
}
