import FileContainers

/// The sheets that a workbook lists.
struct SheetNames {
  /// A sheet's name, and the relation that leads to it.
  struct Entry {
    var name: String
    var relation: String
  }

  private(set) var sheets: [Entry] = []

  mutating func take(_ event: XMLEvent) {
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
