package import ExamModel

/// What reading a roster gave: who may sit, and everything that was found on the way.
package struct RosterDocument: Sendable, Hashable {
  /// In the order of the file, no 准考证号 twice.
  package var entries: [RosterEntry] = []
  /// In the order of the file.
  package var diagnostics: [Diagnostic<RosterFinding>] = []

  package init() {}
}
