/// How often a positional value is given.
package enum Occurrence: Sendable, Hashable {
  /// Once.
  case required
  /// Once or not at all.
  case optional
  /// As often as wanted, or not at all.
  case repeated
  /// Once or more.
  case requiredRepeated

  var isRequired: Bool { self == .required || self == .requiredRepeated }
  var repeats: Bool { self == .repeated || self == .requiredRepeated }
}
