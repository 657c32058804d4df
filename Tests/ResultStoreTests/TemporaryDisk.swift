import Glibc

/// A disk in memory for one test; only some users may have one.
final class TemporaryDisk {
  let folder: TemporaryFolder

  /// A disk of so many kilobytes; nil where the system does not permit it.
  init?(kilobytes: Int) {
    guard let folder = try? TemporaryFolder(),
      mount("none", folder.path, "tmpfs", 0, "size=\(kilobytes)k") == 0
    else { return nil }
    self.folder = folder
  }

  deinit { umount2(folder.path, Int32(MNT_DETACH)) }

  static var isPermitted: Bool { TemporaryDisk(kilobytes: 64) != nil }

  /// Forbids writing, for everybody.
  func makeReadOnly() -> Bool {
    mount("none", folder.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0
  }
}
