extension Array {
  /// Its elements, which it then holds no more: of the lines of a file, each copy weighs.
  mutating func taken() -> [Element] {
    defer { self = [] }
    return self
  }
}
