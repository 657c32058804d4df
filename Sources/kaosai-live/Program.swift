import Glibc

/// The big screen's own process: views come in on standard input, a line each, and go out to browsers.
///
/// It never holds more of a contest than what the audience may see. `kaosai contest run --screen`
/// starts it and hears from it on standard output; it ends with its input.
@main
enum Program {
  static func main() async {
    // Ctrl-C at the desk is the desk's.
    signal(SIGINT, SIG_IGN)
    signal(SIGHUP, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    #if Live
      await Screen.run(Array(CommandLine.arguments.dropFirst()))
    #else
      print("failed 0")
      exit(69)
    #endif
  }
}
