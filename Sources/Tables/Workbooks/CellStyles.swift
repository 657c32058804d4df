import FileContainers

/// How a workbook shows the numbers of its cells.
struct CellStyles {
  /// By the number that a cell's `s` is.
  private(set) var formats: [NumberFormat] = []
  private var codes: [Int: String] = [:]
  private var isInCells = false

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(name: "numFmt", let attributes):
      let code = attributes.first { $0.name == "formatCode" }?.value
      if let id = Self.id(of: attributes), let code { codes[id] = code }
    case .start(name: "cellXfs", _): isInCells = true
    case .end(name: "cellXfs"): isInCells = false
    case .start(name: "xf", let attributes) where isInCells:
      let id = Self.id(of: attributes) ?? 0
      formats.append(codes[id].map(NumberFormat.init(code:)) ?? NumberFormat(id: id))
    default: break
    }
  }

  private static func id(of attributes: [XMLAttribute]) -> Int? {
    attributes.first { $0.name == "numFmtId" }.flatMap { Int($0.value) }
  }
}
