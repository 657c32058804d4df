import ExamTesting
import Testing
import Wording

/// Screens in both languages at three widths, in one file.
enum Screens {
  static let widths = [40, 80, 120]

  /// Compares what `show` gives for each language and width with what was recorded.
  static func check(
    _ name: String, source: String = #filePath,
    _ show: (Language, Int) async throws -> String
  ) async throws {
    var text = ""
    for language in [Language.chinese, .english] {
      for width in widths {
        let screen = try await show(language, width)
        text += "════ \(language.rawValue) · \(width)\n\(screen)"
        if !screen.hasSuffix("\n") { text += "\n" }
        for line in screen.split(separator: "\n") where ScreenWidth.of(line) > width {
          #expect(isTyped(line), "wider than \(width): \(line)")
        }
      }
    }
    if let difference = Snapshot.difference(of: text, from: name, beside: source) {
      Issue.record("\(name): \(difference)")
    }
  }

  /// A prompt's line is as long as what was typed behind it.
  private static func isTyped(_ line: Substring) -> Bool { line.contains("> ") }
}
