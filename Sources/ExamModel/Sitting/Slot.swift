/// A place on a form that takes one response.
package struct Slot: Sendable, Hashable, Comparable {
  /// The position of the question on the form, from 0.
  package var item: Int
  /// The position of the part within a composite, from 0; nil for a question without parts.
  package var part: Int?

  package init(item: Int, part: Int? = nil) {
    self.item = item
    self.part = part
  }

  package static func < (left: Slot, right: Slot) -> Bool {
    (left.item, left.part ?? -1) < (right.item, right.part ?? -1)
  }
}
