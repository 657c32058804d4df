/// 款: a paragraph of an article, with its items.
package struct LawParagraph: Sendable, Hashable {
  /// The paragraph without its items.
  package var text: String
  /// 项, in their order.
  package var items: [LawItem]
}
