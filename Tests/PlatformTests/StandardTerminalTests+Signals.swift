import ExamModel
import Glibc
import Testing

@testable import Platform

extension StandardTerminalTests {
  @Suite struct Signals {
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `a signal interrupts the wait, once`(signal: Int32) async throws {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      #expect(await terminal.readLine(.within(1)) == .deadline(isMidLine: false))
      Later.after(milliseconds: 50) { kill(getpid(), signal) }
      #expect(await terminal.readLine(.within(2000)) == .interrupted)
      pseudo.type("A\n")
      #expect(await terminal.readLine(.within(2000)) == .line("A"))
    }

    @Test func `hidden input is not echoed, its line end is, and echo comes back`() async throws {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      Later.after(milliseconds: 100) { pseudo.type("口令\n") }
      #expect(
        await terminal.readLine(LineRequest(deadline: .fromNow(2000), isHidden: true))
          == .line("口令"))
      #expect(pseudo.screen() == "\r\n")
      #expect(pseudo.hasEcho)
    }

    @Test func `echo comes back after a deadline and after a signal`() async throws {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      #expect(
        await terminal.readLine(LineRequest(deadline: .fromNow(20), isHidden: true))
          == .deadline(isMidLine: false))
      #expect(pseudo.hasEcho)
      Later.after(milliseconds: 50) { kill(getpid(), SIGTERM) }
      #expect(
        await terminal.readLine(LineRequest(deadline: .fromNow(2000), isHidden: true))
          == .interrupted)
      #expect(pseudo.hasEcho)
    }

    @Test func `the files are never left without blocking`() async throws {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      try terminal.write("A")
      #expect(await terminal.readLine(.within(20)) == .deadline(isMidLine: false))
      #expect(fcntl(pseudo.slave, F_GETFL) & O_NONBLOCK == 0)
    }
  }
}
