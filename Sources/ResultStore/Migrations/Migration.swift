/// One step of the schema's history.
///
/// Migrations are only ever appended: a store that was made by any release has taken a prefix of
/// them.
struct Migration: Sendable, Hashable {
  /// What it is for, in words.
  var name: String
  /// The statements that it runs.
  var script: String
}
