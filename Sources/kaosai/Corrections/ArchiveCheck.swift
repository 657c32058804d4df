import ExamModel
import Platform
import Wording

/// Whether an archive is as it was made: each file by its digest, and the list by the digest that the
/// store has of it.
struct ArchiveCheck {
  private static let fileLimit = 1 << 30

  let folder: String
  let records: PaperRecords
  let context: CommandContext

  /// Says that all is well, or what is not, and fails.
  func run() throws(CommandFailure) {
    let list = try bytes(ResultArchive.listName)
    var digests: [String: String] = [:]
    for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      guard line.count > 66 else { continue }
      digests[String(line.dropFirst(66))] = String(line.prefix(64))
    }
    var troubles = listTroubles(SHA256Digest.function(list))
    let present = try files(in: "")
    for path in digests.keys.sorted() {
      if !present.contains(path) {
        troubles.append(.missing(path))
      } else if SHA256Digest.function(try bytes(path)) != digests[path] {
        troubles.append(.changed(path))
      }
    }
    troubles += present.filter { digests[$0] == nil && $0 != ResultArchive.listName }
      .map { .added($0) }
    guard troubles.isEmpty else {
      for trouble in troubles {
        try context.print(context.words.archiveTrouble(trouble).printable + "\n")
      }
      throw CommandFailure(
        .badData, context.words.archiveIsNotWhole(folder, troubles: troubles.count))
    }
    let sentence = context.words.archiveIsWhole(folder, files: digests.count)
    try context.print(sentence.printable + "\n")
  }

  private func listTroubles(_ digest: String) -> [ArchiveTrouble] {
    var recorded: Set<String> = []
    for ruling in records.sessions.flatMap(\.rulings) {
      if case .archived(let digest) = ruling.action { recorded.insert(digest) }
    }
    return recorded.isEmpty ? [.unrecorded] : recorded.contains(digest) ? [] : [.otherList]
  }

  private func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    try context.files { () throws(FileError) in
      try FileBytes.read("\(folder)/\(path)", limit: Self.fileLimit)
    }
  }

  /// All files below a folder of the archive, by their paths.
  private func files(in path: String) throws(CommandFailure) -> [String] {
    let here = path.isEmpty ? folder : "\(folder)/\(path)"
    let names = try context.files { () throws(FileError) in try Directory.names(in: here) }
    var files: [String] = []
    for name in names {
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      if Directory.exists("\(folder)/\(inner)") {
        files += try self.files(in: inner)
      } else {
        files.append(inner)
      }
    }
    return files
  }
}
