import FileContainers

/// How a workbook shows its cells.
struct CellStyles {
  /// How it shows numbers, by the number that a cell's `s` is.
  private(set) var formats: [NumberFormat] = []
  /// Which of these styles are red.
  private(set) var reds: Set<Int> = []
  private var codes: [Int: String] = [:]
  private var isInCells = false
  private var isInFonts = false
  private var fonts = 0
  private var redFonts: Set<Int> = []

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(name: "numFmt", let attributes):
      let code = attributes.first { $0.name == "formatCode" }?.value
      if let id = Self.number("numFmtId", in: attributes), let code { codes[id] = code }
    case .start(name: "fonts", _): isInFonts = true
    case .end(name: "fonts"): isInFonts = false
    case .start(name: "font", _) where isInFonts: fonts += 1
    case .start(name: "color", let attributes) where isInFonts && Self.isRed(attributes):
      redFonts.insert(fonts - 1)
    case .start(name: "cellXfs", _): isInCells = true
    case .end(name: "cellXfs"): isInCells = false
    case .start(name: "xf", let attributes) where isInCells:
      if let font = Self.number("fontId", in: attributes), redFonts.contains(font) {
        reds.insert(formats.count)
      }
      let id = Self.number("numFmtId", in: attributes) ?? 0
      formats.append(codes[id].map(NumberFormat.init(code:)) ?? NumberFormat(id: id))
    default: break
    }
  }

  private static func number(_ name: String, in attributes: [XMLAttribute]) -> Int? {
    attributes.first { $0.name == name }.flatMap { Int($0.value) }
  }

  /// Whether a colour is red far more than green or blue: `rgb="FFFF0000"`, or one of the palette's.
  private static func isRed(_ attributes: [XMLAttribute]) -> Bool {
    if let index = number("indexed", in: attributes) { return index == 2 || index == 10 }
    guard let text = attributes.first(where: { $0.name == "rgb" })?.value,
      text.utf8.count == 8, let value = UInt32(text, radix: 16)
    else { return false }
    let (red, green, blue) = (value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF)
    return red >= 0xC0 && max(green, blue) <= 0x50
  }
}
