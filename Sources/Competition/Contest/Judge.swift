/// 评委; the first of a contest is the chief (评委长).
package struct Judge: Sendable, Hashable {
  /// 姓名.
  package var name: String
  /// 单位; the judge does not rule on teams of it.
  package var unit: String

  package init(name: String, unit: String = "") {
    self.name = name
    self.unit = unit
  }

  /// Whether the judge may not rule on a team.
  package func isOfUnit(of team: Team) -> Bool { !unit.isEmpty && unit == team.unit }
}
