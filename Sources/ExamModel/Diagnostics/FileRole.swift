/// What a YAML file of ours is.
package enum FileRole: Sendable, Hashable, CaseIterable {
  /// 考试方案.
  case paper
  /// 竞赛方案.
  case contest
  /// 法规目录: `laws.yaml`.
  case laws
  /// 核对例外: `exceptions.yaml`.
  case exceptions
}
