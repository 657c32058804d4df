/// What can be printed of a contest; the raw value is what is typed.
enum ContestSheet: String, CaseIterable {
  /// 流程单.
  case schedule
  /// 签到表.
  case signIn = "sign-in"
  /// 主持人手卡.
  case host
  /// 评委题卡.
  case judge
  /// 计分表.
  case score
  /// 成绩确认单.
  case confirmation
  /// 赛事记录.
  case record
}
