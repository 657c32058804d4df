import ExamModel

extension Chinese {
  /// What a file is that is not read, and how to make one of it that is.
  func sentence(for file: ForeignFile) -> String {
    switch file {
    case .wordBinary: "这是旧版 Word 文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx 后再试。"
    case .excelBinary: "这是旧版 Excel 表格（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。"
    case .encryptedOffice: "这个文件设了打开密码。请打开后取消密码，保存后再试。"
    case .officeBinary: "这是旧版 Office 文件，其中没有能读的题库。请把试题另存为 .docx 或 .xlsx。"
    case .pdf: "这是 PDF 文件。请把文字复制到 Word 或文本文件里，保存后再试；扫描件要先识别文字。"
    case .picture: "这是图片。请先识别文字，存成 Word 或文本文件后再试。"
    case .richText: "这是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx 后再试。"
    case .openDocument: "这是 OpenDocument 文件。请另存为 .docx 或 .xlsx 后再试。"
    case .excelBinaryPackage: "这是二进制的 Excel 表格（.xlsb）。请另存为 .xlsx 后再试。"
    case .presentation: "这是演示文稿。请把试题复制到 Word 或 Excel 里，保存后再试。"
    case .archive: "这是压缩包。请先解压，再读其中的题库文件。"
    }
  }
}
