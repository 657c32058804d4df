#if Live
  import ExamModel
  import Glibc
  import LiveHost
  import Platform

  /// One run: `HOST PORT` as arguments.
  enum Screen {
    static func run(_ arguments: [String]) async {
      guard arguments.count == 2, let port = Int(arguments[1]), (0...65_535).contains(port) else {
        print("failed 0")
        exit(ExitCode.usage.rawValue)
      }
      let time = SystemTime()
      let nonce = String(SystemSeed.next(), radix: 36) + String(SystemSeed.next(), radix: 36)
      let server = LiveServer(host: arguments[0], port: port, nonce: nonce) {
        time.now().boot.count
      }
      ViewLines { server.show($0) }.start()
      do throws(LiveServer.Failure) {
        try await server.run { port in
          print("listening \(port)")
          fflush(nil)
        }
      } catch {
        print("failed \(error.number)")
      }
      exit(ExitCode.unavailable.rawValue)
    }
  }
#endif
