import ExamModel

extension English {
  /// What a file is that is not read, and how to make one of it that is.
  func sentence(for file: ForeignFile) -> String {
    switch file {
    case .wordBinary: "This is a Word document of before 2007 (.doc). Save it as .docx."
    case .excelBinary: "This is an Excel workbook of before 2007 (.xls). Save it as .xlsx."
    case .encryptedOffice: "This file needs a password. Open it, take the password off, save it."
    case .officeBinary: "This Office file holds no bank. Save the questions as .docx or .xlsx."
    case .pdf: "This is a PDF. Copy its text into a document; recognise the text of scans first."
    case .picture: "This is a picture. Recognise its text first and save it as a document."
    case .richText: "This is rich text. Save it as .docx."
    case .openDocument: "This is an OpenDocument file. Save it as .docx or .xlsx."
    case .excelBinaryPackage: "This is a binary workbook (.xlsb). Save it as .xlsx."
    case .presentation: "This is a presentation. Copy the questions into a document."
    case .archive: "This is an archive. Unpack it and read the bank in it."
    }
  }
}
