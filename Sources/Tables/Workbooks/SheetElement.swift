import FileContainers

/// The elements of sheets and shared texts that mean anything, without prefix.
enum SheetElement: String {
  case row, c, v, t, si, rPh, mergeCell, strike
  /// A stretch of a text that looks one way.
  case run = "r"
  case inline = "is"

  /// The element of an event; nil for one that means nothing.
  init?(_ event: XMLEvent) {
    guard Self.all.indices.contains(event.code) else { return nil }
    self = Self.all[event.code]
  }

  private static let all: [SheetElement] = [
    .row, .c, .v, .t, .si, .rPh, .mergeCell, .inline, .run, .strike,
  ]

  /// The names that are read in sheets and in the texts that their cells share.
  static let vocabulary = XMLVocabulary(
    elements: all.map(\.rawValue), bare: ["v", "t", "is", "si", "r", "rPr", "f"],
    attributes: ["r", "t", "s", "ref", "val"])
}
