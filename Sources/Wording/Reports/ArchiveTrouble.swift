/// What is wrong with an archive.
package enum ArchiveTrouble: Sendable, Hashable {
  /// A file is not as it was.
  case changed(String)
  /// A file of the list is not there.
  case missing(String)
  /// A file that is not on the list.
  case added(String)
  /// The list of digests is not the one that was recorded when the archive was made.
  case otherList
  /// No archive of this paper was ever recorded.
  case unrecorded
}
