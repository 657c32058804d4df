/// What a file is that holds no text that is read.
package enum ForeignFile: String, Sendable, Hashable, CaseIterable {
  /// Word before 2007: `.doc`.
  case wordBinary
  /// Excel before 2007: `.xls`.
  case excelBinary
  /// An Office file that needs a password.
  case encryptedOffice
  /// Another file of that family: a presentation, an installer.
  case officeBinary
  /// A PDF document.
  case pdf
  /// A picture.
  case picture
  /// Rich text: `.rtf`.
  case richText
  /// LibreOffice and others: `.odt`, `.ods`.
  case openDocument
  /// Excel's binary workbook: `.xlsb`.
  case excelBinaryPackage
  /// A presentation: `.pptx`.
  case presentation
  /// An archive that is not opened: `.rar`, `.7z`, `.gz`.
  case archive
}
