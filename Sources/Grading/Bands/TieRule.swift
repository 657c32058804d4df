/// What those get who tie where a quota ends.
package enum TieRule: String, Sendable, Hashable {
  /// All of them the better band: the quota is exceeded.
  case better
  /// All of them the worse band: the quota is not used up.
  case worse
}
