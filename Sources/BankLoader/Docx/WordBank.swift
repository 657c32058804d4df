import ExamModel
import FileContainers

/// Reads question banks from documents of Word.
enum WordBank {
  /// The bank in a package that holds a document.
  static func read(
    _ archive: consuming ZipArchive, file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var package = WordPackage(archive, file: file)
    return DocumentBank.read(package.read(), file: file, digest: digest)
  }
}
