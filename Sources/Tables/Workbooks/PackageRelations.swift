package import FileContainers

/// Which entries of a package an entry refers to.
package struct PackageRelations {
  /// Where nearly all programs put the workbook.
  package static let defaultWorkbook = "xl/workbook.xml"

  private struct Relation {
    var id: String
    /// The last word of its type, which both editions of the format share.
    var type: Substring
    var target: String
  }

  /// The entry that says so.
  package let path: String
  private let folder: [Substring]
  private var relations: [Relation] = []

  /// The relations of an entry.
  package init(of entry: String) {
    folder = entry.split(separator: "/").dropLast()
    let file = entry.split(separator: "/").last ?? ""
    path = (folder + ["_rels", "\(file).rels"]).joined(separator: "/")
  }

  package mutating func take(_ event: XMLEvent) {
    guard case .start("Relationship", let attributes) = event.content else { return }
    var values: [String: String] = [:]
    for attribute in attributes { values[attribute.name] = attribute.value }
    guard let id = values["Id"], let type = values["Type"], let target = values["Target"] else {
      return
    }
    relations.append(
      Relation(id: id, type: type.split(separator: "/").last ?? "", target: resolved(target)))
  }

  /// The entry of an id.
  package func target(ofID id: String) -> String? { relations.first { $0.id == id }?.target }

  /// The entry of a type such as `styles`.
  package func target(ofType type: String) -> String? {
    relations.first { $0.type == type }?.target
  }

  /// A target as a path from the container's root.
  private func resolved(_ target: String) -> String {
    var pieces = target.hasPrefix("/") ? [] : folder
    for piece in target.split(separator: "/") {
      switch piece {
      case ".": break
      case "..": _ = pieces.popLast()
      default: pieces.append(piece)
      }
    }
    return pieces.joined(separator: "/")
  }
}
