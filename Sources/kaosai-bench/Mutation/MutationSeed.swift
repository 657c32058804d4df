import FileContainers

/// A small whole file that changed files are made from.
struct MutationSeed {
  /// What the figures call it.
  let name: String
  /// The file's name, which readers may look at.
  let file: String
  /// The file, for one that is no package.
  let bytes: [UInt8]
  /// The files within a package; empty for one that is none.
  let parts: [(name: String, bytes: [UInt8])]

  /// A file of text.
  init(_ name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
    parts = []
  }

  /// A package; nil where the bytes are none.
  init?(_ name: String, file: String, package bytes: [UInt8]) {
    guard let archive = try? ZipArchive(bytes) else { return nil }
    var parts: [(name: String, bytes: [UInt8])] = []
    for entry in archive.entries {
      guard let part = try? archive.bytes(of: entry) else { return nil }
      parts.append((entry.name, part))
    }
    self.name = name
    self.file = file
    self.bytes = bytes
    self.parts = parts
  }
}
