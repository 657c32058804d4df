import ExamModel
import FileContainers
import Platform
import Tables
import Wording

extension CommandContext {
  /// Writes a file to standard output, byte for byte.
  func print(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(TerminalClosed) {
      try terminal.write(bytes)
    } catch {
      throw CommandFailure(.ioError)
    }
  }

  /// Puts bytes into a file; one that is there stays as it is, unless it may be replaced.
  func save(
    _ bytes: [UInt8], to path: String, replacing isForced: Bool
  ) throws(CommandFailure) {
    try refuse(existing: path, unless: isForced)
    try files { () throws(FileError) in try FileBytes.write(bytes, to: path) }
  }

  /// Refuses to go on where a file is there that may not be replaced.
  func refuse(existing path: String, unless isForced: Bool) throws(CommandFailure) {
    guard isForced || !FileBytes.exist(path) else {
      throw CommandFailure(.notPermitted, words.fileExists(path))
    }
  }

  /// Runs what writes a workbook.
  func workbook<Value>(
    _ body: () throws(WorkbookWriter.Failure) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(WorkbookWriter.Failure) {
      return try body()
    } catch {
      throw CommandFailure(.ioError, words.workbookNotWritten)
    }
  }

  /// Runs what writes a package.
  func package<Value>(
    _ body: () throws(ZipFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(ZipFailure) {
      return try body()
    } catch {
      throw CommandFailure(.ioError, words.packageNotWritten)
    }
  }
}
