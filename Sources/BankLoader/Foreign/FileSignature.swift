import ExamModel

/// Recognises files that hold no text that is read, by their first bytes.
enum FileSignature {
  /// What a file is; nil for one that may be read.
  static func foreignFile(_ bytes: [UInt8]) -> ForeignFile? {
    for (start, file) in starts where bytes.starts(with: start) { return file }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return compoundFile(bytes)
    }
    return nil
  }

  private static let starts: [([UInt8], ForeignFile)] = [
    (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), ([0x49, 0x49, 0x2A, 0x00], .picture),
    ([0x4D, 0x4D, 0x00, 0x2A], .picture), (Array("RIFF".utf8), .picture),
    (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    ([0x1F, 0x8B], .archive),
  ]

  /// The kind of an OLE compound file, by the streams that its directory names in UTF-16.
  private static func compoundFile(_ bytes: [UInt8]) -> ForeignFile {
    if holds("EncryptedPackage", bytes) { return .encryptedOffice }
    if holds("WordDocument", bytes) { return .wordBinary }
    return holds("Workbook", bytes) || holds("Book", bytes) ? .excelBinary : .officeBinary
  }

  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let wide = name.utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    // Directory entries begin at multiples of 128 bytes.
    var position = 512
    while position + wide.count <= bytes.count {
      if bytes[position] == wide[0], bytes[position...].starts(with: wide) { return true }
      position += 128
    }
    return false
  }
}
