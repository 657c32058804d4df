/// The names that mean something to a reader, so that what does not costs little time.
package struct XMLVocabulary: Sendable {
  /// The places of the elements' names.
  let codes: [String: Int]
  /// Elements whose attributes are not wanted.
  let bare: Set<String>
  /// The attributes that are; nil for all.
  let attributes: Set<String>?
  /// Whether the events' positions are wanted.
  let isPlaced: Bool

  /// - Parameters:
  ///   - elements: The names of elements that events tell by their places here.
  ///   - bare: Elements whose attributes are not wanted.
  ///   - attributes: The attributes that are wanted of the others; nil for all.
  ///   - isPlaced: Whether the events' positions are wanted; without them reading is much faster, and
  ///     what events say of their positions means nothing.
  package init(
    elements: [String] = [], bare: Set<String> = [], attributes: Set<String>? = nil,
    isPlaced: Bool = false
  ) {
    codes = Dictionary(elements.enumerated().map { ($1, $0) }) { first, _ in first }
    self.bare = bare
    self.attributes = attributes
    self.isPlaced = isPlaced
  }

  /// Every name is wanted, and the positions are; no name has a place.
  package static let all = XMLVocabulary(isPlaced: true)
}
