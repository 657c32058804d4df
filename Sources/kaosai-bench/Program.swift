import Glibc
import Platform

/// `kaosai-bench [--quick] [MEASURE…]`: measures the program that was built beside it.
@main
enum Program {
  static func main() { exit(run(CommandLine.arguments.dropFirst()).rawValue) }

  private static func run(_ arguments: some Collection<String>) -> ExitCode {
    guard let request = BenchRequest(arguments) else {
      Output.complain("unknown arguments\n\(BenchRequest.usage)")
      return .usage
    }
    do throws(BenchFailure) {
      switch request {
      case .help: Output.say(BenchRequest.usage)
      case .mutation(let run): try run.run()
      case .reading(let path): try BankReadingProcess.run(path)
      case .measures(let measures, let isQuick):
        return run(measures, on: try Bench(isQuick: isQuick))
      }
      return .done
    } catch {
      Output.complain(error.text)
      return .internal
    }
  }

  /// Runs measures one after the other; the exit code says whether each gave its figures.
  private static func run(_ measures: [any Measure.Type], on bench: Bench) -> ExitCode {
    var code = ExitCode.done
    Output.say(Machine.description(isQuick: bench.isQuick))
    for measure in measures {
      do throws(BenchFailure) {
        let report = try measure.run(bench)
        Output.say("\n\(measure.name): \(report.text)")
      } catch {
        Output.complain("\(measure.name): \(error.text)")
        code = .internal
      }
    }
    return code
  }
}
