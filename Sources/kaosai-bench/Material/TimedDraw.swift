import ExamModel
import ExamSession

/// Forms that are drawn for one candidate after the other.
struct TimedDraw {
  private let assembly: FormAssembly
  private let repeats: Int

  init(_ assembly: FormAssembly, repeats: Int) {
    self.assembly = assembly
    self.repeats = repeats
  }

  /// Draws; how long one form takes, in seconds.
  func seconds() throws(BenchFailure) -> Double {
    let start = Clock.now()
    do throws(BlueprintShortfall) {
      for candidate in 0..<repeats {
        _ = try assembly.form(seed: 7, candidate: String(candidate))
      }
    } catch {
      throw BenchFailure("the pool cannot fill the form: \(error)")
    }
    return (Clock.now() - start) / Double(repeats)
  }
}
