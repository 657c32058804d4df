import CTerminal
import ExamModel
import Glibc
import Testing

@testable import Platform

/// One at a time: the tests share the process's signals.
@Suite(.serialized) struct StandardTerminalTests {
  private func within(_ length: Int64) -> Milliseconds {
    SystemTime.sinceBoot() + Milliseconds(length)
  }

  private func terminal(
    _ pseudo: PseudoTerminal, _ variables: [String: String] = [:]
  ) -> StandardTerminal {
    StandardTerminal(input: pseudo.slave, output: pseudo.slave) { variables[$0] }
  }

  private func terminal(_ pipe: Pipe) -> StandardTerminal {
    StandardTerminal(input: pipe.reading, output: STDOUT_FILENO) { _ in nil }
  }

  @Test func `a line typed on a terminal is read`() async throws {
    let pseudo = try PseudoTerminal()
    let terminal = terminal(pseudo)
    pseudo.type("对\n")
    #expect(await terminal.readLine(until: nil, isHidden: false) == .line("对"))
  }

  @Test func `a wait ends at its deadline, to a few milliseconds`() async throws {
    let pseudo = try PseudoTerminal()
    let deadline = within(250)
    let ended = await terminal(pseudo).readLine(until: deadline, isHidden: false)
    let late = SystemTime.sinceBoot() - deadline
    #expect(ended == .deadline)
    #expect(late >= .zero && late < Milliseconds(100))
  }

  @Test func `a deadline that has passed ends the wait at once`() async throws {
    let pseudo = try PseudoTerminal()
    pseudo.type("A\n")
    #expect(await terminal(pseudo).readLine(until: within(-1), isHidden: false) == .deadline)
  }

  @Test func `a line half typed at the deadline is not glued to the next`() async throws {
    let pseudo = try PseudoTerminal()
    let terminal = terminal(pseudo)
    pseudo.type("AB")
    #expect(await terminal.readLine(until: within(100), isHidden: false) == .deadline)
    pseudo.type("C\n")
    #expect(await terminal.readLine(until: within(1000), isHidden: false) == .line("C"))
  }

  @Test func `on a pipe the end of a line begun before the deadline is dropped`() async throws {
    let pipe = try Pipe()
    let terminal = terminal(pipe)
    pipe.send("AB")
    #expect(await terminal.readLine(until: within(100), isHidden: false) == .deadline)
    pipe.send("C\nD\n")
    #expect(await terminal.readLine(until: within(1000), isHidden: false) == .line("D"))
    pipe.finish()
  }

  @Test func `lines that came together are read one by one, then the end`() async throws {
    let pipe = try Pipe()
    let terminal = terminal(pipe)
    pipe.send("A\r\nB\nlast")
    pipe.finish()
    #expect(await terminal.readLine(until: nil, isHidden: false) == .line("A"))
    #expect(await terminal.readLine(until: nil, isHidden: false) == .line("B"))
    #expect(await terminal.readLine(until: nil, isHidden: false) == .line("last"))
    #expect(await terminal.readLine(until: nil, isHidden: false) == .end)
    #expect(await terminal.readLine(until: nil, isHidden: false) == .end)
  }

  @Test func `bytes that never end a line do not outlast the deadline`() async throws {
    let pipe = try Pipe()
    let terminal = terminal(pipe)
    Later.after(milliseconds: 0) {
      for _ in 0..<64 { pipe.send([UInt8](repeating: 0x61, count: 16_384)) }
      usleep(400_000)
      pipe.send("\nB\n")
      pipe.finish()
    }
    #expect(await terminal.readLine(until: within(200), isHidden: false) == .deadline)
    #expect(await terminal.readLine(until: within(5000), isHidden: false) == .line("B"))
  }

  @Test func `a line of a megabyte is reported as too long`() async throws {
    let pipe = try Pipe()
    Later.after(milliseconds: 0) {
      pipe.send([UInt8](repeating: 0x61, count: 1 << 20) + [0x0A])
      pipe.finish()
    }
    let terminal = terminal(pipe)
    let line = await terminal.readLine(until: within(5000), isHidden: false)
    #expect(line == .unreadable(.tooLong))
    #expect(await terminal.readLine(until: within(5000), isHidden: false) == .end)
  }

  @Test func `Ctrl-D on an empty line is the end, and the next line is read again`() async throws {
    let pseudo = try PseudoTerminal()
    let terminal = terminal(pseudo)
    pseudo.type("\u{4}")
    #expect(await terminal.readLine(until: within(1000), isHidden: false) == .end)
    pseudo.type("A\n")
    #expect(await terminal.readLine(until: within(1000), isHidden: false) == .line("A"))
  }

  @Test func `a terminal that was hung up has ended`() async throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    try #require(openpty(&master, &slave, nil, nil, nil) == 0)
    let terminal = StandardTerminal(input: slave, output: slave) { _ in nil }
    close(master)
    #expect(await terminal.readLine(until: within(1000), isHidden: false) == .end)
    #expect(throws: TerminalClosed.self) { try terminal.write("A") }
    close(slave)
  }

  @Test func `an input that is closed or cannot be read has ended`() async throws {
    let closed = StandardTerminal(input: 999, output: STDOUT_FILENO) { _ in nil }
    #expect(await closed.readLine(until: within(1000), isHidden: false) == .end)
    let null = open("/dev/null", O_RDONLY)
    let empty = StandardTerminal(input: null, output: STDOUT_FILENO) { _ in nil }
    #expect(await empty.readLine(until: within(1000), isHidden: false) == .end)
    close(null)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal interrupts the wait, once`(signal: Int32) async throws {
    let pseudo = try PseudoTerminal()
    let terminal = terminal(pseudo)
    #expect(await terminal.readLine(until: within(1), isHidden: false) == .deadline)
    Later.after(milliseconds: 50) { kill(getpid(), signal) }
    #expect(await terminal.readLine(until: within(2000), isHidden: false) == .interrupted)
    pseudo.type("A\n")
    #expect(await terminal.readLine(until: within(2000), isHidden: false) == .line("A"))
  }

  @Test func `hidden input is not echoed, its line end is, and echo comes back`() async throws {
    let pseudo = try PseudoTerminal()
    let terminal = terminal(pseudo)
    Later.after(milliseconds: 100) { pseudo.type("口令\n") }
    #expect(await terminal.readLine(until: within(2000), isHidden: true) == .line("口令"))
    #expect(pseudo.screen() == "\r\n")
    #expect(pseudo.hasEcho)
  }

  @Test func `echo comes back after a deadline and after a signal`() async throws {
    let pseudo = try PseudoTerminal()
    let terminal = terminal(pseudo)
    #expect(await terminal.readLine(until: within(20), isHidden: true) == .deadline)
    #expect(pseudo.hasEcho)
    Later.after(milliseconds: 50) { kill(getpid(), SIGTERM) }
    #expect(await terminal.readLine(until: within(2000), isHidden: true) == .interrupted)
    #expect(pseudo.hasEcho)
  }

  @Test func `waiting takes no time of the processor`() throws {
    let pseudo = try PseudoTerminal()
    let terminal = terminal(pseudo)
    func used() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
    let before = used()
    #expect(terminal.waitForLine(until: within(2000)) == .deadline)
    #expect(used() - before < 5000)
  }

  @Test func `the files are never left without blocking`() async throws {
    let pseudo = try PseudoTerminal()
    let terminal = terminal(pseudo)
    try terminal.write("A")
    #expect(await terminal.readLine(until: within(20), isHidden: false) == .deadline)
    #expect(fcntl(pseudo.slave, F_GETFL) & O_NONBLOCK == 0)
  }
}
