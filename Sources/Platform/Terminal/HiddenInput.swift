import Glibc

/// A terminal that does not show what is typed on it, until it is restored.
///
/// Suspending and quitting by key are off as long, so that no shell is left with a terminal that
/// shows nothing.
struct HiddenInput {
  private let file: Int32
  private let original: termios

  /// Hides what is typed; nil where the file is no terminal.
  init?(_ file: Int32) {
    var modes = termios()
    guard tcgetattr(file, &modes) == 0 else { return nil }
    self.file = file
    original = modes
    modes.c_lflag &= ~tcflag_t(ECHO)
    modes.c_lflag |= tcflag_t(ECHONL)
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      keys[Int(VSUSP)] = 0
      keys[Int(VQUIT)] = 0
    }
    guard tcsetattr(file, TCSANOW, &modes) == 0 else { return nil }
  }

  /// Puts the terminal back as it was.
  func restore() {
    var modes = original
    tcsetattr(file, TCSANOW, &modes)
  }
}
