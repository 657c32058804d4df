import ExamModel
import Platform
import Wording

/// Tells a person at a terminal that a file is still being read: after a second, then now and again.
struct ReadingNotice {
  private let task: Task<Void, Never>?

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - name: What is being read.
  ///   - words: The words that it is told in.
  init(of name: String, _ words: any Words) {
    guard StandardTerminal.error.showsText else {
      task = nil
      return
    }
    task = Task.detached {
      var seconds = 1
      while (try? await Task.sleep(for: .seconds(seconds == 1 ? 1 : 5))) != nil {
        let sentence = words.stillReading(name, seconds: seconds)
        try? StandardTerminal.error.write(sentence.printable + "\n")
        seconds += 5
      }
    }
  }

  /// It has been read.
  func end() { task?.cancel() }
}
