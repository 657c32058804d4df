/// What measures share.
final class Bench {
  /// Whether few runs and small files are enough: to see that a measure works, not to quote it.
  let isQuick: Bool
  /// Beside the programs, and so on a disk and not in memory.
  let folder: TemporaryFolder

  init(isQuick: Bool) throws(BenchFailure) {
    self.isQuick = isQuick
    folder = try TemporaryFolder(in: BuiltProgram.folder)
  }

  /// One number for a run that is quoted, another for a quick one.
  func count(_ full: Int, quick: Int) -> Int { isQuick ? quick : full }
}
