import FileContainers

/// What a package says of a file in it, beside the file itself.
struct QTIPackageNotes {
  /// The keywords of its metadata.
  var keywords: [String] = []
  /// Whether the items that a test names are read by themselves.
  var holdsItems = false
  /// The body of a stimulus, by the name by which the file refers to it.
  var stimulus: (String) -> XMLElement? = { _ in nil }
}
