import Glibc
import Platform

@main
enum Program {
  static let name = "kaosai"
  static let version = "0.1.0"

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--version"] {
      // Before anything else is set up: scripts ask this often.
      print(name, version)
      return
    }
    let code = await CommandRun(arguments: arguments).finish()
    exit(code.rawValue)
  }
}
