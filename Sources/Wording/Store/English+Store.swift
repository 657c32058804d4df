package import ExamModel

extension English {
  package func sentence(for error: StoreError) -> String {
    switch error {
    case .cannotOpen(let path, let reason):
      "Cannot open the store \"\(path)\" (\(reason)). Check its folder, or name another file with "
        + "--store."
    case .readOnly(let path):
      "The store \"\(path)\" can be read but not written. Check the rights of the file and its "
        + "folder, or name another file with --store."
    case .locked(let path):
      "Another program kept the store \"\(path)\" locked; nothing was saved. Try again in a moment; "
        + "if that does not help, close the other programs that use it."
    case .full(let path):
      "The disk is full: the store \"\(path)\" cannot be written, and nothing was saved. Make room "
        + "and try again."
    case .corrupt(let path, let reason):
      "\"\(path)\" is not a store of this program, or is damaged (\(reason)). It was left as it is. "
        + "Keep a copy of it, then restore a backup or name another file with --store."
    case .newer(let path, let found, let supported):
      "A newer version of this program wrote the store \"\(path)\" (format \(found); this one knows "
        + "up to \(supported)). Update this program."
    case .movedOn(let attempt):
      "The attempt \(attempt) goes on in another window, so nothing can be saved here. Go back to "
        + "that window; if it is closed, start the exam again to resume."
    case .failed(let path, let statement, let reason):
      "The store \"\(path)\" failed, and nothing was saved (\(reason); statement: "
        + "\(Self.oneLine(statement))). Try again; if it fails again, keep a copy of the file and "
        + "tell your administrator."
    }
  }

  package func sentence(for error: FileError) -> String {
    switch error {
    case .missing(let path): "Cannot find \"\(path)\". Check the path and the name."
    case .notPermitted(let path):
      "Not permitted to read or write \"\(path)\". Check the rights of the file and its folder."
    case .isDirectory(let path): "\"\(path)\" is a folder, not a file. Name a file in it."
    case .tooLarge(let path, let limit):
      "The file \"\(path)\" is larger than \(Self.size(limit)). Make sure that it is the right "
        + "one, or split it."
    case .full(let path): "The disk is full: cannot write \"\(path)\". Make room and try again."
    case .failed(let path, let reason):
      "Reading or writing \"\(path)\" failed (\(reason)). Check the disk and try again."
    }
  }

  private static func oneLine(_ statement: String) -> String {
    statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes) bytes" : "\(bytes >> 20) MB"
  }
}
