import CSQLite
import Glibc
import Testing

/// Bar: a full disk, a locked store and a folder without rights are named, and nothing confirmed is
/// lost.
@Suite(.serialized) struct StoreTroubleTests {
  @Test(.enabled(if: SmallDisk.isPermitted, "only root can mount a small disk"))
  func `on a full disk an answer is not confirmed, and those before it are kept`() throws {
    let disk = try #require(SmallDisk(kilobytes: 1200))
    let fixture = ExamFixture()
    let name = fixture.paper("小考", count: 12)
    let arguments = [
      "exam", name, "--candidate", "c1", "--banks", fixture.folder.path,
      "--store", disk.path + "/kaosai.sqlite",
    ]
    let first = PipeRun(arguments, lines: ["A", "B"])
    #expect(first.output.contains("已保存：B"))
    Self.fill(disk.path + "/filler")
    let full = PipeRun(arguments, lines: (1...200).flatMap { ["/g \($0 % 12 + 1)", "C"] })
    #expect(full.output.contains("磁盘空间已满") || full.error.contains("磁盘空间已满"))
    let confirmed = full.output.split(separator: "已保存：").count - 1
    unlink(disk.path + "/filler")
    let after = PipeRun(arguments, lines: ["/q"])
    #expect(after.output.contains("已恢复上次的作答"))
    #expect(confirmed < 200)
  }

  /// Writes until the disk is full.
  private static func fill(_ path: String) {
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    let block = [UInt8](repeating: 0, count: 4096)
    while block.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) > 0 {}
    close(file)
  }

  @Test func `a store that another process keeps locked is named after a wait`() throws {
    let fixture = ExamFixture()
    let name = fixture.paper()
    _ = PipeRun(fixture.exam(name), lines: ["A", "/q"])
    var database: OpaquePointer?
    sqlite3_open(fixture.store, &database)
    defer { sqlite3_close(database) }
    #expect(sqlite3_exec(database, "BEGIN EXCLUSIVE", nil, nil, nil) == SQLITE_OK)
    let run = PipeRun(fixture.exam(name), lines: ["B"])
    #expect(run.status == .code(69))
    #expect(run.error.contains("一直被其他程序占用"))
    sqlite3_exec(database, "ROLLBACK", nil, nil, nil)
    #expect(PipeRun(fixture.exam(name)).output.contains("已答 1 题"))
  }

  @Test(.enabled(if: SmallDisk.isPermitted, "only root can mount a disk read-only"))
  func `a results folder that is read-only is named`() throws {
    let disk = try #require(SmallDisk(kilobytes: 1200))
    #expect(mount("kaosai-test", disk.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
    let fixture = ExamFixture()
    let name = fixture.paper()
    let run = PipeRun([
      "exam", name, "--candidate", "c1", "--banks", fixture.folder.path,
      "--store", disk.path + "/results/kaosai.sqlite",
    ])
    #expect(run.status == .code(74))
    #expect(run.error.contains(disk.path))
  }
}
