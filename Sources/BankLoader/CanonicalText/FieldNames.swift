/// The names of fields, found by their first character.
struct FieldNames: Sendable {
  static let shared = FieldNames()

  /// The first character of each name as three bytes of UTF-8, beside `names` and `fields`.
  private let codes: [UInt32]
  private let names: [[UInt8]]
  private let fields: [BankField]

  private init() {
    var entries: [(name: [UInt8], field: BankField)] = []
    for field in BankField.allCases {
      for name in [field.name] + field.aliases { entries.append((Array(name.utf8), field)) }
    }
    names = entries.map(\.name)
    fields = entries.map(\.field)
    codes = names.map { UInt32($0[0]) << 16 | UInt32($0[1]) << 8 | UInt32($0[2]) }
  }

  /// The field whose name begins a range, and where the name ends; the longest name wins.
  func field(at start: Int, to end: Int, in bytes: Span<UInt8>) -> (field: BankField, end: Int)? {
    guard end - start >= 6 else { return nil }
    let code =
      UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
    var best: (field: BankField, end: Int)?
    for entry in codes.indices where codes[entry] == code {
      let name = names[entry]
      guard start + name.count <= end, name.count > (best?.end ?? 0) - start,
        Self.matches(name, at: start, in: bytes)
      else { continue }
      best = (fields[entry], start + name.count)
    }
    return best
  }

  private static func matches(_ name: [UInt8], at start: Int, in bytes: Span<UInt8>) -> Bool {
    for offset in name.indices where bytes[start + offset] != name[offset] { return false }
    return true
  }
}
