import CXLSXWriter
import Glibc

/// A workbook while it is written: the library writes files only, so its bytes come from one that is
/// made for it and gone again.
enum TemporaryWorkbook {
  private static let folder = "/tmp"

  /// The bytes of a workbook.
  ///
  /// - Parameter fill: Gives it its sheets.
  static func bytes(
    _ fill: (UnsafeMutablePointer<lxw_workbook>) -> Void
  ) throws(WorkbookWriter.Failure) -> [UInt8] {
    var path = Array("\(folder)/kaosai-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw .temporaryFile }
    defer {
      unlink(path)
      close(descriptor)
    }
    guard let workbook = workbook_new(path) else { throw .temporaryFile }
    setProperties(of: workbook)
    fill(workbook)
    let error = workbook_close(workbook)
    guard error == LXW_NO_ERROR else { throw .refused(Int(error.rawValue)) }
    return try contents(of: path)
  }

  /// Says when it was made: always the first day that the container can name.
  private static func setProperties(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    var properties = lxw_doc_properties()
    properties.created = 315_532_800
    workbook_set_properties(workbook, &properties)
  }

  private static func contents(of path: [CChar]) throws(WorkbookWriter.Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .temporaryFile }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw .temporaryFile }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while count < size, let base = buffer.baseAddress {
        let read = read(descriptor, base + count, size - count)
        guard read > 0 else { break }
        count += read
      }
      filled = count
    }
    guard count == size else { throw .temporaryFile }
    return bytes
  }
}
