package import FileContainers

/// How much of a workbook is read.
package struct WorkbookLimits: Sendable, Hashable {
  /// What the container must keep to.
  package var container: ZipLimits
  /// The most rows with content, over all sheets.
  package var rows: Int
  /// The most cells with content, over all sheets.
  package var cells: Int
  /// The most bytes of text, over all cells; a text that many cells share counts for each.
  package var text: Int

  package init(
    container: ZipLimits = ZipLimits(
      bytes: 128 << 20, entrySize: 256 << 20, totalSize: 512 << 20),
    rows: Int = Self.rows, cells: Int = 4_000_000, text: Int = 128 << 20
  ) {
    self.container = container
    self.rows = rows
    self.cells = cells
    self.text = text
  }

  /// More rows than any table of questions or people has.
  package static let rows = 250_000

  /// What the XML of an entry must keep to: the container bounds its bytes, the cells its rest.
  var xml: XMLLimits { XMLLimits(bytes: container.entrySize, depth: 64, nodes: 1 << 27) }
}
