import Glibc

@testable import Platform

extension StandardTerminal {
  /// The terminal of a program whose person sits at a pseudo-terminal.
  convenience init(on pseudo: PseudoTerminal) {
    self.init(input: pseudo.slave, output: pseudo.slave) { _ in nil }
  }

  /// The terminal of a program whose input is a pipe.
  convenience init(from pipe: Pipe) {
    self.init(input: pipe.reading, output: STDOUT_FILENO) { _ in nil }
  }
}
