import Arguments
import Wording

/// The options of commands that write a file.
enum OutputOptions {
  static let output = Option<String>.file("output")
  static let force = Flag("force")

  static func declared(_ words: any Words) -> [OptionDeclaration] {
    [output.declared(.output, as: .file, words), force.declared(.force, words)]
  }
}
