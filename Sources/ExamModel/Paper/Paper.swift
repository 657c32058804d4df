/// 考试方案: what a paper's YAML file says.
package struct Paper: Sendable, Hashable {
  /// 标题.
  package var title: String
  /// The periods of one series are compared over time.
  package var series: String?
  /// 共同题: what it asks in common with another paper; nil for nothing on purpose.
  package var anchor: Anchor?
  /// How long each candidate has; nil for no limit.
  package var time: Milliseconds?
  /// When it may be sat.
  package var opening: Opening
  /// 迟到禁入: how long after the opening a candidate may still start.
  package var latestEntry: Milliseconds?
  /// 最早交卷: how long after the start an attempt may be submitted.
  package var earliestSubmit: Milliseconds?
  /// How late a response may be received and still count: network lateness only.
  package var grace: Milliseconds
  /// Whether time runs on while the candidate is away.
  package var clock: ClockRule
  /// How often one candidate may sit it; nil for as often as wanted.
  package var attempts: Int?
  /// Who gets which questions.
  package var draw: DrawRule
  /// What candidates see, and when.
  package var show: ShowPolicy
  /// Whether candidates may go back.
  package var navigation: Navigation
  /// What is put in a random order.
  package var shuffle: ShuffleRule
  /// The pass mark in percent of the full mark.
  package var pass: Mark
  /// 等次; nil for pass and fail only.
  package var grades: GradeScheme?
  /// How results are compared.
  package var standing: StandingRules
  /// The zone in which its times are written.
  package var zone: ZoneOffset
  /// 双向细目表.
  package var blueprint: Blueprint

  package init(title: String, blueprint: Blueprint) {
    self.title = title
    self.blueprint = blueprint
    opening = .always
    grace = .zero
    clock = .wall
    attempts = 1
    draw = .same
    show = ShowPolicy()
    navigation = .free
    shuffle = ShuffleRule()
    pass = Mark(60)
    standing = StandingRules()
    zone = .shanghai
  }
}
