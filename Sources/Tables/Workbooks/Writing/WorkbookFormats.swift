import CXLSXWriter

/// The formats of a workbook's cells.
struct WorkbookFormats {
  let heading: UnsafeMutablePointer<lxw_format>?
  private let formats: [Key: UnsafeMutablePointer<lxw_format>]

  private struct Key: Hashable {
    var number: String
    var tone: WorkbookSheet.Tone
  }

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    heading = workbook_add_format(workbook)
    format_set_bold(heading)
    format_set_bg_color(heading, 0xE8EDF5)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_text_wrap(heading)
    var formats: [Key: UnsafeMutablePointer<lxw_format>] = [:]
    for number in ["", "0", "0.0", "0.00", "0.000", "0.0000", "0.0%"] {
      for tone in [WorkbookSheet.Tone.plain, .good, .fair, .bad] {
        guard let format = workbook_add_format(workbook) else { continue }
        if !number.isEmpty { format_set_num_format(format, number) }
        if let colours = Self.colours(of: tone) {
          format_set_font_color(format, colours.0)
          format_set_bg_color(format, colours.1)
        }
        formats[Key(number: number, tone: tone)] = format
      }
    }
    self.formats = formats
  }

  /// The format of a cell.
  func format(of cell: WorkbookSheet.Cell) -> UnsafeMutablePointer<lxw_format>? {
    let number =
      switch cell.value {
      case .text, .empty: ""
      case .share: "0.0%"
      case .number(_, let places):
        places <= 0 ? "0" : "0." + String(repeating: "0", count: min(places, 4))
      }
    return formats[Key(number: number, tone: cell.tone)]
  }

  private static func colours(of tone: WorkbookSheet.Tone) -> (UInt32, UInt32)? {
    switch tone {
    case .plain: nil
    case .good: (0x157347, 0xE3F4EA)
    case .fair: (0x9A6700, 0xFDF1D6)
    case .bad: (0xB42318, 0xFDE7E5)
    }
  }
}
