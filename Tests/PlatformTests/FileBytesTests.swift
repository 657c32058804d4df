import ExamModel
import Glibc
import Testing

@testable import Platform

@Suite struct FileBytesTests {
  @Test func `what was written is read`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try FileBytes.write(bytes, to: folder.path("a.bin"))
    #expect(try FileBytes.read(folder.path("a.bin"), limit: 200_000) == bytes)
    try FileBytes.write([], to: folder.path("a.bin"))
    #expect(try FileBytes.read(folder.path("a.bin"), limit: 0) == [])
    #expect(try Directory.names(in: folder.path) == ["a.bin"])
  }

  @Test func `a file larger than the limit is refused`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.txt")
    try FileBytes.write(Array("甲乙".utf8), to: path)
    #expect(throws: FileError.tooLarge(path: path, limit: 5)) {
      try FileBytes.read(path, limit: 5)
    }
  }

  @Test func `a file that claims no size is still bounded`() {
    #expect(throws: FileError.tooLarge(path: "/dev/zero", limit: 100)) {
      try FileBytes.read("/dev/zero", limit: 100)
    }
  }

  @Test func `a missing file and a folder are named`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path("none.txt")
    #expect(throws: FileError.missing(path: missing)) { try FileBytes.read(missing, limit: 10) }
    #expect(throws: FileError.isDirectory(path: folder.path)) {
      try FileBytes.read(folder.path, limit: 10)
    }
    #expect(throws: FileError.isDirectory(path: folder.path)) {
      try FileBytes.write([1], to: folder.path)
    }
    let below = folder.path("none/a.txt")
    #expect(throws: FileError.missing(path: below)) { try FileBytes.write([1], to: below) }
    #expect(throws: FileError.missing(path: missing)) { try Directory.names(in: missing) }
  }

  @Test func `replacing a file keeps its rights and the link that leads to it`() throws {
    let folder = try TemporaryFolder()
    try FileBytes.write([1], to: folder.path("a"))
    chmod(folder.path("a"), 0o640)
    symlink(folder.path("a"), folder.path("link"))
    try FileBytes.write([2], to: folder.path("link"))
    #expect(try FileBytes.read(folder.path("a"), limit: 1) == [2])
    var status = stat()
    lstat(folder.path("link"), &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    stat(folder.path("a"), &status)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func `a device is written to, and a full one says so`() throws {
    try FileBytes.write([1], to: "/dev/null")
    #expect(throws: FileError.full(path: "/dev/full")) { try FileBytes.write([1], to: "/dev/full") }
    var status = stat()
    stat("/dev/null", &status)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func `names in a folder are sorted and hidden ones left out`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", ".hidden", "安.txt", "B.txt"] {
      try FileBytes.write([], to: folder.path(name))
    }
    #expect(try Directory.names(in: folder.path) == ["B.txt", "a.txt", "b.txt", "安.txt"])
    #expect(Directory.exists(folder.path))
    #expect(!Directory.exists(folder.path("a.txt")))
    #expect(!Directory.exists(folder.path("none")))
  }
}
