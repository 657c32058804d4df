import ExamModel
import Glibc
import Testing

@testable import Platform

extension StandardTerminalTests {
  @Suite struct Deadlines {
    @Test func `a wait ends at its deadline, to a few milliseconds`() async throws {
      let pseudo = try PseudoTerminal()
      let deadline = Milliseconds.fromNow(250)
      let ended = await StandardTerminal(on: pseudo).readLine(LineRequest(deadline: deadline))
      let late = SystemTime.sinceBoot() - deadline
      #expect(ended == .deadline(isMidLine: false))
      #expect(late >= .zero && late < Milliseconds(100))
    }

    @Test func `after the deadline a line that is there is read, and nothing is waited for`()
      async throws
    {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      #expect(await terminal.readLine(.within(-1)) == .deadline(isMidLine: false))
      pseudo.type("A\nB\n")
      usleep(50_000)
      #expect(await terminal.readLine(.within(-1)) == .line("A"))
    }

    @Test func `a line half typed at the deadline is not glued to the next`() async throws {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      pseudo.type("AB")
      #expect(await terminal.readLine(.within(100)) == .deadline(isMidLine: true))
      pseudo.type("C\n")
      #expect(await terminal.readLine(.within(1000)) == .line("C"))
    }

    @Test func `what is typed after a deadline that nobody was typing at is a line`() async throws {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      #expect(await terminal.readLine(.within(20)) == .deadline(isMidLine: false))
      pseudo.type("C\n")
      #expect(await terminal.readLine(.within(1000)) == .line("C"))
    }

    @Test func `waking keeps what has been typed`() async throws {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      pseudo.type("A")
      let request = LineRequest(deadline: .fromNow(5000), wake: .fromNow(50))
      #expect(await terminal.readLine(request) == .wake)
      pseudo.type("B\n")
      #expect(await terminal.readLine(.within(1000)) == .line("AB"))
      let pipe = try Pipe()
      let piped = StandardTerminal(from: pipe)
      pipe.send("A")
      #expect(await piped.readLine(LineRequest(wake: .fromNow(50))) == .wake)
      pipe.send("B\n")
      #expect(await piped.readLine(LineRequest()) == .line("AB"))
      pipe.finish()
    }

    @Test func `a deadline and a waking at one instant are the deadline`() async throws {
      let pseudo = try PseudoTerminal()
      let instant = Milliseconds.fromNow(20)
      let request = LineRequest(deadline: instant, wake: instant)
      #expect(await StandardTerminal(on: pseudo).readLine(request) == .deadline(isMidLine: false))
    }

    @Test func `on a pipe the end of a line begun before the deadline is dropped`() async throws {
      let pipe = try Pipe()
      let terminal = StandardTerminal(from: pipe)
      pipe.send("AB")
      #expect(await terminal.readLine(.within(100)) == .deadline(isMidLine: false))
      pipe.send("C\nD\n")
      #expect(await terminal.readLine(.within(1000)) == .line("D"))
      pipe.finish()
    }

    @Test func `bytes that never end a line do not outlast the deadline`() async throws {
      let pipe = try Pipe()
      let terminal = StandardTerminal(from: pipe)
      Later.after(milliseconds: 0) {
        for _ in 0..<64 { pipe.send([UInt8](repeating: 0x61, count: 16_384)) }
        usleep(400_000)
        pipe.send("\nB\n")
        pipe.finish()
      }
      #expect(await terminal.readLine(.within(200)) == .deadline(isMidLine: false))
      #expect(await terminal.readLine(.within(5000)) == .line("B"))
    }

    @Test func `waiting takes no time of the processor`() throws {
      let pseudo = try PseudoTerminal()
      let terminal = StandardTerminal(on: pseudo)
      func used() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
      }
      let before = used()
      #expect(terminal.waitForLine(.within(2000)) == .deadline(isMidLine: false))
      #expect(used() - before < 5000)
    }
  }
}
