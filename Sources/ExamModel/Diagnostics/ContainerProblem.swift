/// Why a package, or an entry of it, cannot be opened.
package enum ContainerProblem: Sendable, Hashable, CaseIterable {
  /// It is no zip file, or ends within it.
  case notZip
  /// It is larger, or has more entries, than any bank.
  case tooLarge
  /// It needs a password.
  case encrypted
  /// Its bytes are not what it says.
  case corrupt
  /// Its list names an entry that is not there.
  case missingEntry
}
