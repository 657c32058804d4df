import ExamModel
import Glibc
import Testing

@testable import Platform

extension StandardTerminalTests {
  @Suite struct Writing {
    private func terminal(
      output: Int32, _ variables: [String: String] = [:]
    ) -> StandardTerminal {
      StandardTerminal(input: STDIN_FILENO, output: output) { variables[$0] }
    }

    @Test func `text longer than a pipe holds arrives whole`() throws {
      let pipe = try Pipe()
      let text = String(repeating: "应急管理", count: 50_000)
      let writing = pipe.writing
      Later.after(milliseconds: 0) {
        try? StandardTerminal(input: STDIN_FILENO, output: writing) { _ in nil }.write(text)
        close(writing)
      }
      var read: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 10_000)
      while case let count = Glibc.read(pipe.reading, &chunk, chunk.count), count > 0 {
        read += chunk.prefix(count)
      }
      #expect(String(decoding: read, as: UTF8.self) == text)
    }

    @Test func `a pipe that nobody reads is closed`() throws {
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      close(ends[0])
      #expect(throws: TerminalClosed.self) { try terminal(output: ends[1]).write("A") }
      close(ends[1])
    }

    @Test func `a full device is closed`() throws {
      let full = open("/dev/full", O_WRONLY)
      #expect(throws: TerminalClosed.self) { try terminal(output: full).write("A") }
      close(full)
    }

    @Test func `the width is the terminal's, then COLUMNS, then 80`() throws {
      let pseudo = try PseudoTerminal(columns: 40)
      #expect(terminal(output: pseudo.slave, ["COLUMNS": "100"]).width == 40)
      var size = winsize(ws_row: 24, ws_col: 132, ws_xpixel: 0, ws_ypixel: 0)
      #expect(ioctl(pseudo.master, UInt(TIOCSWINSZ), &size) == 0)
      #expect(terminal(output: pseudo.slave).width == 132)
      let null = open("/dev/null", O_WRONLY)
      #expect(terminal(output: null, ["COLUMNS": "100"]).width == 100)
      #expect(terminal(output: null, ["COLUMNS": "-3"]).width == 80)
      #expect(terminal(output: null).width == 80)
      close(null)
    }

    @Test func `colour needs a terminal, and neither NO_COLOR nor a dumb one`() throws {
      let pseudo = try PseudoTerminal()
      #expect(terminal(output: pseudo.slave, ["TERM": "xterm"]).hasColour)
      #expect(!terminal(output: pseudo.slave, ["TERM": "dumb"]).hasColour)
      #expect(!terminal(output: pseudo.slave, ["NO_COLOR": "1"]).hasColour)
      let null = open("/dev/null", O_WRONLY)
      #expect(!terminal(output: null, ["TERM": "xterm"]).hasColour)
      close(null)
    }

    @Test func `a person sits at a terminal, not at a pipe`() throws {
      let pseudo = try PseudoTerminal()
      let pipe = try Pipe()
      #expect(
        StandardTerminal(input: pseudo.slave, output: pseudo.slave) { _ in nil }.isInteractive)
      #expect(
        !StandardTerminal(input: pipe.reading, output: pseudo.slave) { _ in nil }.isInteractive)
      pipe.finish()
    }
  }
}
