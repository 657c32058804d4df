/// Numbers that only a few of many questions begin with, and that count something in their stems:
/// `5S管理……`, `1，4，9，16，……`.
enum RareNumbers {
  private static let least = 3

  /// Whether of the questions of a stretch, each of which has a labelled key, only a few begin with
  /// numbers of a style: with a sign one only, behind a whole question, without one less than a third.
  static func areRare(_ style: NumberStyle, in lines: [ShapedLine]) -> Bool {
    var keys = 0
    var numbers = 0
    var runs = true
    var last: Int?
    var isBehindKey = false
    for shape in lines {
      if shape.beginsKey {
        keys += 1
      } else if let number = shape.number, number.style.isLike(style), !number.isDecimal {
        numbers += 1
        runs = runs && number.value == (last ?? 0) + 1
        last = number.value
        if numbers == 1 { isBehindKey = keys > 0 }
      }
    }
    guard keys >= least, style != .counter, style != .alone else { return false }
    // 1, 2 and 3 in their order are cases, each with several keys.
    if runs, numbers >= least { return false }
    return style.isMarked ? numbers == 1 && isBehindKey : 3 * numbers < keys
  }
}
