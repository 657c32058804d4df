/// Where the names of a sheet's columns stand.
package enum SheetNaming: Sendable, Hashable {
  /// In whichever row reads like them, or nowhere.
  case anywhere
  /// In the first row.
  case firstRow
  /// Outside: every row holds values.
  case outside
}
