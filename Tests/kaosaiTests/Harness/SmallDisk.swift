import Glibc

/// A disk of its own, too small for much; only root can make one.
final class SmallDisk {
  let path: String
  private let folder = TemporaryFolder()

  /// A disk of so many kilobytes; nil where it may not be made.
  init?(kilobytes: Int) {
    path = folder.path + "/disk"
    mkdir(path, 0o700)
    guard mount("kaosai-test", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { return nil }
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  /// Whether this process may make one.
  static let isPermitted = SmallDisk(kilobytes: 16) != nil
}
