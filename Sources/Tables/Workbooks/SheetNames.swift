import FileContainers

/// The sheets that a workbook lists.
struct SheetNames {
  /// A sheet's name, and the relation that leads to it.
  struct Entry {
    var name: String
    var relation: String
  }

  private(set) var sheets: [Entry] = []
  /// Whether days are counted from 1904 and not from 1900.
  private(set) var isFrom1904 = false

  mutating func take(_ event: XMLEvent) {
    if case .start("workbookPr", let attributes) = event.content {
      let value = attributes.first { $0.name == "date1904" }?.value
      isFrom1904 = value == "1" || value == "true"
    }
    guard case .start("sheet", let attributes) = event.content else { return }
    var entry = Entry(name: "", relation: "")
    for attribute in attributes {
      switch attribute.name {
      case "name": entry.name = attribute.value
      case "id": entry.relation = attribute.value
      default: break
      }
    }
    sheets.append(entry)
  }
}
