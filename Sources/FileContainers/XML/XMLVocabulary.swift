/// The names that mean something to a reader, so that what does not costs little time.
package struct XMLVocabulary: Sendable {
  /// The places of the elements' names.
  let codes: [String: Int]
  /// Elements whose attributes are not wanted.
  let bare: Set<String>
  /// The attributes that are; nil for all.
  let attributes: Set<String>?

  /// - Parameters:
  ///   - elements: The names of elements that events tell by their places here.
  ///   - bare: Elements whose attributes are not wanted.
  ///   - attributes: The attributes that are wanted of the others; nil for all.
  package init(
    elements: [String] = [], bare: Set<String> = [], attributes: Set<String>? = nil
  ) {
    codes = Dictionary(elements.enumerated().map { ($1, $0) }) { first, _ in first }
    self.bare = bare
    self.attributes = attributes
  }

  /// Every name is wanted, and none has a place.
  package static let all = XMLVocabulary()
}
