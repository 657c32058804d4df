/// How a name puts what stands under it beside the same of another name: 终审答案 counts before 答案, and
/// that before 初审答案.
enum NameStanding: Int, Comparable {
  /// What was settled in the end: 终审, 修订后, 标准, `new`, `std`.
  case settled
  /// A name that says nothing of it.
  case plain
  /// What came before, or what somebody says: 初审, 原, 甲队, `AI`.
  case passing

  static func < (left: NameStanding, right: NameStanding) -> Bool { left.rawValue < right.rawValue }

  /// The standing of a folded name for answers or stems.
  init(of name: String) {
    // How many were right stands under 正确 too.
    if name == "正确" {
      self = .plain
    } else if Self.passingWords.contains(where: name.holds)
      || Self.passingStarts.contains(where: name.hasPrefix)
    {
      self = .passing
    } else if Self.settledWords.contains(where: name.holds)
      || Self.settledStarts.contains(where: name.hasPrefix)
    {
      self = .settled
    } else {
      self = .plain
    }
  }

  /// A Latin name without what says its standing: `newAnswer` is answer; nil where nothing does.
  static func bare(_ name: String) -> String? {
    let start = prefixes.first { name.hasPrefix($0) && name.utf8.count > $0.utf8.count }
    return start.map { String(name.dropFirst($0.count)) }
  }

  private static let passingWords = [
    "初审", "初稿", "草稿", "初步", "修订前", "修改前", "更正前", "修正前", "调整前", "机器", "智能", "队",
  ]
  private static let passingStarts = ["原", "旧", "ai", "gpt", "old", "orig", "prev", "draft"]
  private static let settledWords = [
    "终审", "最终", "定稿", "修订", "修改后", "更正", "修正", "更新后", "调整后", "裁判", "官方", "权威", "审定", "核定",
    "标准", "正确", "标答", "正答",
  ]
  private static let settledStarts = [
    "新", "new", "final", "official", "std", "standard", "revised", "corrected", "updated",
    "correcta", "righta", "truea", "correctk", "rightk",
  ]
  private static let prefixes = [
    "new", "final", "official", "revised", "corrected", "updated", "std", "standard",
  ]
}
