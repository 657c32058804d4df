package import FileContainers

/// How much of a workbook is read.
package struct WorkbookLimits: Sendable, Hashable {
  /// What the container must keep to.
  package var container: ZipLimits
  /// The most cells with content, over all sheets.
  package var cells: Int
  /// The most bytes of text, over all cells; a text that many cells share counts for each.
  package var text: Int

  package init(
    container: ZipLimits = ZipLimits(
      bytes: 128 << 20, entrySize: 256 << 20, totalSize: 512 << 20),
    cells: Int = 4_000_000, text: Int = 512 << 20
  ) {
    self.container = container
    self.cells = cells
    self.text = text
  }

  /// What the XML of an entry must keep to: the container bounds its bytes, the cells its rest.
  var xml: XMLLimits { XMLLimits(bytes: container.entrySize, depth: 64, nodes: 1 << 27) }
}
