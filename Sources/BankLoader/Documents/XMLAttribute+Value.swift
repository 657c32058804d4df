import FileContainers

extension [XMLAttribute] {
  /// The value of the attribute with a name; nil where there is none.
  func value(of name: String) -> String? { first { $0.name == name }?.value }
}
