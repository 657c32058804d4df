import ExamModel
import Glibc
import Testing

@testable import Platform

/// One at a time: the tests share the process's signals.
@Suite(.serialized) struct StandardTerminalTests {
  @Test func `a line typed on a terminal is read`() async throws {
    let pseudo = try PseudoTerminal()
    let terminal = StandardTerminal(on: pseudo)
    pseudo.type("对\n")
    #expect(await terminal.readLine(LineRequest()) == .line("对"))
  }

  @Test func `lines that came together are read one by one, then the end`() async throws {
    let pipe = try Pipe()
    let terminal = StandardTerminal(from: pipe)
    pipe.send("A\r\nB\nlast")
    pipe.finish()
    #expect(await terminal.readLine(LineRequest()) == .line("A"))
    #expect(await terminal.readLine(LineRequest()) == .line("B"))
    #expect(await terminal.readLine(LineRequest()) == .line("last"))
    #expect(await terminal.readLine(LineRequest()) == .end)
    #expect(await terminal.readLine(LineRequest()) == .end)
  }

  @Test func `a line of a megabyte is reported as too long`() async throws {
    let pipe = try Pipe()
    Later.after(milliseconds: 0) {
      pipe.send([UInt8](repeating: 0x61, count: 1 << 20) + [0x0A])
      pipe.finish()
    }
    let terminal = StandardTerminal(from: pipe)
    let line = await terminal.readLine(.within(5000))
    #expect(line == .unreadable(.tooLong))
    #expect(await terminal.readLine(.within(5000)) == .end)
  }

  @Test func `Ctrl-D on an empty line is the end, and the next line is read again`() async throws {
    let pseudo = try PseudoTerminal()
    let terminal = StandardTerminal(on: pseudo)
    pseudo.type("\u{4}")
    #expect(await terminal.readLine(.within(1000)) == .end)
    pseudo.type("A\n")
    #expect(await terminal.readLine(.within(1000)) == .line("A"))
  }

  @Test func `a terminal that was hung up has ended`() async throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    try #require(openpty(&master, &slave, nil, nil, nil) == 0)
    let terminal = StandardTerminal(input: slave, output: slave) { _ in nil }
    close(master)
    #expect(await terminal.readLine(.within(1000)) == .end)
    #expect(throws: TerminalClosed.self) { try terminal.write("A") }
    close(slave)
  }

  @Test func `an input that is closed or cannot be read has ended`() async throws {
    let closed = StandardTerminal(input: 999, output: STDOUT_FILENO) { _ in nil }
    #expect(await closed.readLine(.within(1000)) == .end)
    let null = open("/dev/null", O_RDONLY)
    let empty = StandardTerminal(input: null, output: STDOUT_FILENO) { _ in nil }
    #expect(await empty.readLine(.within(1000)) == .end)
    close(null)
  }
}
