/// What an event leads to: an entry to make durable first, then the session, and what to tell.
package struct ContestTransition: Sendable, Hashable {
  /// The session with the entry taken; to be adopted once that is durable.
  package var session: ContestSession
  /// What to append.
  package var entry: ContestEntry
  /// What to tell.
  package var effects: [ContestEffect]
}
