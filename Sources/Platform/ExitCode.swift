/// What a program tells its caller on leaving (the numbers of BSD's sysexits.h, and the shell's 130).
package enum ExitCode: Int32, Sendable, Hashable, CaseIterable {
  /// Done.
  case done = 0
  /// The command line cannot be understood.
  case usage = 64
  /// A file holds what it must not.
  case badData = 65
  /// A file is not there, or cannot be read.
  case noInput = 66
  /// Something needed is not there or busy.
  case unavailable = 69
  /// The program contradicts itself.
  case `internal` = 70
  /// Reading or writing failed.
  case ioError = 74
  /// The rules of a sitting or the rights of a file forbid it.
  case notPermitted = 77
  /// Ctrl-C, a hang-up or a request to stop.
  case interrupted = 130
}
