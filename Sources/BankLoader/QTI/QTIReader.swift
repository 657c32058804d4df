package import ExamModel
import FileContainers

/// Reads question banks in QTI: items of QTI 2.0 to 3.0, assessments and object banks of QTI 1.2 with
/// the dialects of Canvas and Blackboard, pools of Blackboard, and packages (zip) of any of them.
package enum QTIReader {
  /// The bank in a file's bytes, with everything that was found in it.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - file: Its name, for diagnostics and for a bank without a title.
  ///   - digest: What ids of questions without one are made with.
  package static func read(
    bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var assembly = BankAssembly(file: file, digest: digest)
    if bytes.starts(with: [0x50, 0x4B]) {
      var package = QTIPackage(file: file)
      package.read(bytes, into: &assembly)
    } else {
      QTIFileReader(file: file).read(XMLDocument(bytes), into: &assembly)
    }
    return assembly.document()
  }
}
