/// A value that is bound to a parameter of a statement.
enum SQLiteValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  init(_ number: Double?) { self = number.map { .real($0) } ?? .null }

  init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
}
