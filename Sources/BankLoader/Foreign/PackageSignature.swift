import ExamModel
import FileContainers

/// Recognises zip packages by the entries that they hold.
enum PackageSignature {
  /// What a package is.
  enum Kind {
    case workbook
    case document
    case foreign(ForeignFile)
    case other
  }

  /// Whether bytes begin as a zip package does.
  static func isPackage(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The kind of a package by the names of its entries.
  static func kind(of names: [String]) -> Kind {
    if names.contains("xl/workbook.xml") { return .workbook }
    // Some programs number the part: `word/document2.xml`.
    if names.contains(where: { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") }) {
      return .document
    }
    if names.contains("xl/workbook.bin") { return .foreign(.excelBinaryPackage) }
    if names.contains("ppt/presentation.xml") { return .foreign(.presentation) }
    if names.first == "mimetype", names.contains("content.xml") { return .foreign(.openDocument) }
    return .other
  }
}
