/// A part of a bulletin, in order.
package enum BulletinPart: Sendable, Hashable, CaseIterable {
  /// How it went on the whole.
  case summary
  /// 各单位排名.
  case units
  /// 表扬.
  case commended
  /// 薄弱知识点.
  case weakPoints
  /// 附件：成绩册.
  case register
}
