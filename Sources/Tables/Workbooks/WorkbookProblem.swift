package import FileContainers

/// Why a workbook, or a part of it, could not be read.
package struct WorkbookProblem: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Cause: Sendable, Hashable {
    /// The container, or an entry of it.
    case container(ZipFailure)
    /// The XML of an entry, from there on.
    case xml(XMLFailure)
    /// An entry that others name is not there.
    case missing
    /// A sheet has more rows or cells than the limits; the ones before are read.
    case cut
  }

  /// The sheet's name, else the entry's.
  package var part: String
  /// What is wrong with it.
  package var cause: Cause

  package init(_ cause: Cause, in part: String) {
    self.cause = cause
    self.part = part
  }
}
