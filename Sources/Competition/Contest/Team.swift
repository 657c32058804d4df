/// 参赛队.
package struct Team: Sendable, Hashable {
  /// What the host calls it: 城关镇代表队.
  package var name: String
  /// 单位; a judge of the same unit does not rule on it.
  package var unit: String
  /// 类别: 镇区街道, 市直机关, 企业.
  package var category: String
  /// 队员, in the order in which they answer.
  package var members: [String]
  /// 替补队员.
  package var substitutes: [String]

  package init(
    name: String, unit: String = "", category: String = "", members: [String] = [],
    substitutes: [String] = []
  ) {
    self.name = name
    self.unit = unit
    self.category = category
    self.members = members
    self.substitutes = substitutes
  }
}
