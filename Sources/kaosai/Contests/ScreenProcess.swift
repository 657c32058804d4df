import BigScreen
import ExamModel
import JSONText
import Platform
import QuizRunner
import Wording

/// The big screen as a process of its own (kaosai-live), which is told each view and nothing else.
///
/// Where it ends, it is started again; the contest does not wait for it.
final class ScreenProcess: AudienceScreen {
  /// How long a start may take.
  private static let patience = Milliseconds.seconds(10)
  /// An address may still be held by a screen that is just ending.
  private static let tries = 10

  private let path: String
  private let host: String
  private var port: Int
  private var program: PipedProgram
  private var last: ScreenView?

  private init(path: String, host: String, port: Int, program: PipedProgram) {
    self.path = path
    self.host = host
    self.port = port
    self.program = program
  }

  /// Starts the screen.
  ///
  /// - Parameters:
  ///   - host: The address to listen on.
  ///   - port: 0 for any that is free.
  static func start(
    host: String, port: Int, words: any Words
  ) throws(CommandFailure) -> ScreenProcess {
    guard let path = programPath else {
      throw CommandFailure(.unavailable, words.screenNotBuilt)
    }
    var isInUse = false
    for _ in 0..<tries {
      let program = PipedProgram(path: path, arguments: [host, "\(port)"])
      let answer = program?.readLine(within: patience)?.split(separator: " ") ?? []
      let number = answer.count == 2 ? Int(answer[1]) : nil
      if let program, let number, answer[0] == "listening" {
        return ScreenProcess(path: path, host: host, port: number, program: program)
      }
      isInUse = number == Int(PipedProgram.addressInUse)
      guard isInUse else { break }
      Pause.sleep(.init(200))
    }
    throw CommandFailure(
      .unavailable, words.screenRefused(address(host, port), isInUse: isInUse))
  }

  /// As `./kaosai` names it, or beside this program.
  private static var programPath: String? {
    let beside = Environment.programFolder.map { $0 + "/kaosai-live" }
    return [Environment.value("KAOSAI_LIVE"), beside].compactMap { $0 }
      .first { FileBytes.exist($0) }
  }

  /// Where a browser finds it; on every network of the machine, by whichever address it has there.
  func address(_ words: any Words) -> String {
    Self.address(["0.0.0.0", "::"].contains(host) ? words.screen(.thisMachine) : host, port)
  }

  private static func address(_ host: String, _ port: Int) -> String {
    "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
  }

  func show(_ view: ScreenView) {
    last = view
    program.write(line: JSONWriter.bytes(of: view.json))
  }

  func mind() -> Bool {
    program.flush()
    guard program.hasEnded else { return false }
    guard let next = PipedProgram(path: path, arguments: [host, "\(port)"]) else { return false }
    program = next
    return true
  }
}
