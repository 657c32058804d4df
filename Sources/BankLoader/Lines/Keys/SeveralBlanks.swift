/// Tells the filled blanks of a stem from brackets that only explain: `分为（早班）和（晚班）`, and
/// `《登记办法》（试行）由（门卫）执行`.
enum SeveralBlanks {
  /// What fills one of several blanks is short.
  private static let longest = 16

  /// Whether all brackets of a stem are blanks: they look alike, and none explains or counts.
  static func are(_ found: [FilledBracket], in question: TidyQuestion) -> Bool {
    guard found.count > 1, let first = found.first, found.allSatisfy({ $0.sign == first.sign }),
      found.allSatisfy({ isBlank($0, in: question) }),
      question.stem.contains(where: { $0.glyphs.contains(where: \.isHan) })
    else { return false }
    // ( 门卫 ) beside (试行).
    let padded = found.count { $0.inside.count + 2 < $0.range.count }
    return (padded == 0 || padded == found.count) && !areCounted(found)
      && !areAdjacent(found)
  }

  /// Whether a bracket stands right behind another, and may say something of it: `（3.14）（约数）`.
  private static func areAdjacent(_ found: [FilledBracket]) -> Bool {
    zip(found, found.dropFirst()).contains { one, next in
      one.line == next.line && one.range.upperBound == next.range.lowerBound
    }
  }

  /// No list within a stem counts so far.
  private static let mostPoints = 20

  /// Whether brackets only count what stands behind them: （1）……（2）……, （一）……（二）…….
  private static func areCounted(_ found: [FilledBracket]) -> Bool {
    let values = found.map { bracket in
      bracket.inside.number(at: bracket.inside.startIndex).flatMap {
        $0.end == bracket.inside.endIndex ? $0.value : nil
      } ?? ChineseNumerals.value(of: bracket.inside.string)
    }
    return zip(values, values.dropFirst()).contains { one, next in
      one.map { next == $0 + 1 && $0 <= mostPoints } ?? false
    }
  }

  private static func isBlank(_ bracket: FilledBracket, in question: TidyQuestion) -> Bool {
    let inside = bracket.inside
    guard (1...longest).contains(inside.count), !explains(inside) else { return false }
    let line = question.stem[bracket.line].glyphs
    let before = line.scalar(at: bracket.range.lowerBound - 1)
    let isTight = inside.count + 2 == bracket.range.count
    if isTight, let before, isOther(inside, than: before, at: bracket.range.upperBound, in: line) {
      return false
    }
    // 《登记办法》（试行） and f(x) are names.
    if let before, before == "》" || before.isASCII && before.properties.isAlphabetic {
      return false
    }
    if line.scalar(at: bracket.range.upperBound) == "》" { return false }
    // 值班室（OPS）是……: the name of what stands before it, unless that asks for one.
    let isName =
      inside.allSatisfy { !$0.isHan && $0.digit == nil } && inside.contains { $0.letter != nil }
    guard isName, let before else { return true }
    return before.isOne(of: "为是由和与及或在以按将对叫称、，,：:；;“的用从到")
  }

  /// Whether a word may be used in place of the one before it: 专（兼）职, 企业（公司）应当.
  private static func isOther(
    _ word: Glyphs, than before: Unicode.Scalar, at end: Int, in line: Glyphs
  ) -> Bool {
    guard let after = line.scalar(at: end), after.isHan, word.allSatisfy(\.isHan),
      !after.isOne(of: "和与及或、")
    else { return false }
    let joins = before.isOne(of: "为是由和与及或在以按将对叫称的用从到把经过有每向")
    return word.count == 1 && before.isHan && !joins && !before.isChineseNumeral
      || before.isOne(of: "业司人员者位门房室站区县市省组队部局所院校厂场库机器具车船品物书证款师生工长费国村镇乡街楼层")
  }

  private static let beginnings = [
    "以下简称", "以下称", "以下统称", "简称", "含", "不含", "包括", "不包括", "例如", "比如", "如：", "如:", "即", "又称",
    "又名", "也称", "也叫", "亦称", "俗称", "是指", "指的是", "或", "见第", "参见", "详见", "注：", "注:", "下同", "试行", "暂行",
    "提示",
  ]
  private static let ends = ["年版", "修订", "修正", "除外", "在内", "有效"]

  /// Whether a text is a remark on what stands before it.
  private static func explains(_ text: Glyphs) -> Bool {
    let text = text.string
    return beginnings.contains(where: text.hasPrefix) || ends.contains(where: text.hasSuffix)
  }
}
