/// 考生: who sits.
package struct Candidate: Sendable, Hashable, Identifiable {
  /// 准考证号 or 工号.
  package var id: String
  /// 姓名.
  package var name: String
  /// 单位.
  package var unit: String
  /// 类别.
  package var category: String

  package init(id: String, name: String = "", unit: String = "", category: String = "") {
    self.id = id
    self.name = name
    self.unit = unit
    self.category = category
  }
}
