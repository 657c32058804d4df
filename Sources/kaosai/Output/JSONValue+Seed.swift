import JSONText

extension JSONValue {
  /// A seed: a number, or its digits where it is larger than numbers are sure to be read exactly.
  static func seed(_ seed: UInt64) -> JSONValue {
    seed < 1 << 53 ? .integer(Int(seed)) : .string(String(seed))
  }
}
