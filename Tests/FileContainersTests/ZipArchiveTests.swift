import FileContainers
import Testing

@Suite struct ZipArchiveTests {
  private func archive(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    try ZipWriter.archive(of: entries)
  }

  private func failure(_ bytes: [UInt8], _ limits: ZipLimits = ZipLimits()) -> ZipFailure? {
    do throws(ZipFailure) {
      let archive = try ZipArchive(bytes, limits: limits)
      for entry in archive.entries { _ = try archive.bytes(of: entry) }
      return nil
    } catch {
      return error
    }
  }

  @Test func `what is packed is unpacked, in order`() throws {
    let bytes = try archive([
      ("题库/一.xml", Array("安全".utf8)), ("a.txt", []), ("b.bin", Array(0...255)),
    ])
    let archive = try ZipArchive(bytes)
    let entries = archive.entries
    #expect(entries.map(\.name) == ["题库/一.xml", "a.txt", "b.bin"])
    #expect(entries.map(\.size) == [6, 0, 256])
    let found = [archive.entry(at: "题库/一.xml"), archive.entry(at: "c")]
    #expect(found == [entries[0], nil])
    let contents = [
      try archive.bytes(of: entries[0]), try archive.bytes(of: entries[1]),
      try archive.bytes(of: entries[2]),
    ]
    #expect(contents == [Array("安全".utf8), [], Array(0...255)])
  }

  @Test func `the same entries give the same bytes`() throws {
    let entries = [(name: "a", bytes: Array("1".utf8)), (name: "b", bytes: Array("2".utf8))]
    let first = try archive(entries)
    let second = try archive(entries)
    #expect(first == second)
  }

  @Test(arguments: ["../a", "/a", "a/../b", "a\\b", "C:a", "", "a//b", "./a", "a/", "a\u{0}b"])
  func `a name that is no plain path is neither written nor found`(name: String) throws {
    #expect(throws: ZipFailure.notWritten) { try archive([(name, [])]) }
    let other = try ZipArchive(archive([("a", [])]))
    let found = other.entry(at: name)
    #expect(found == nil)
  }

  @Test func `a climbing name in a container is listed and never found`() throws {
    var bytes = try archive([("aa/evil", [1])])
    for position in bytes.indices.dropLast(1)
    where bytes[position] == 0x61 && bytes[position + 1] == 0x61 {
      bytes[position] = 0x2E
      bytes[position + 1] = 0x2E
    }
    let climbing = try ZipArchive(bytes)
    let entries = climbing.entries
    #expect(entries.map(\.name) == ["../evil"])
    #expect(entries.map(\.isPlainPath) == [false])
    let found = climbing.entry(at: "../evil")
    #expect(found == nil)
  }

  @Test func `a bomb is refused before it is unpacked`() throws {
    let bomb = try archive([("bomb.xml", Array(repeating: 0x20, count: 16 << 20))])
    #expect(bomb.count < 64 << 10)
    #expect(failure(bomb) == .suspiciousRatio(entry: "bomb.xml"))
  }

  @Test func `sizes and counts beyond the limits are refused`() throws {
    let bytes = try archive([("a", [1, 2, 3]), ("b", [4, 5])])
    #expect(failure(bytes) == nil)
    #expect(failure(bytes, ZipLimits(entries: 1)) == .tooManyEntries(2))
    #expect(failure(bytes, ZipLimits(entrySize: 2)) == .tooLarge(entry: "a"))
    #expect(failure(bytes, ZipLimits(totalSize: 4)) == .tooLarge(entry: "b"))
    #expect(failure(bytes, ZipLimits(bytes: 10)) == .tooLarge(entry: ""))
  }

  @Test func `an entry that is not what the container says is corrupt`() throws {
    let text = Array("安全生产法题库，安全生产法题库。".utf8)
    let bytes = try archive([("a", text)])
    var wrong = 0
    for position in bytes.indices {
      var changed = bytes
      changed[position] ^= 0x11
      if failure(changed) != nil { wrong += 1 }
    }
    #expect(wrong > text.count)
  }

  @Test func `cut at every byte, a container is refused`() throws {
    let bytes = try archive([("a", [1, 2, 3]), ("b", [4, 5])])
    for end in 0..<bytes.count { #expect(failure(Array(bytes[..<end])) != nil) }
  }
}
