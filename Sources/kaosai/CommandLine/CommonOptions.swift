import Arguments
import Wording

/// The options that every command takes.
enum CommonOptions {
  static let language = Option<Language>.word(
    "lang", of: Language.allCases.map { ([$0.rawValue], $0) })
  static let banks = Option<String>.folder("banks")
  static let store = Option<String>.file("store")
  static let version = Flag("version")

  static func declared(_ words: any Words) -> [OptionDeclaration] {
    [
      language.declared(.language, as: .language, words),
      banks.declared(.banks, as: .folder, words),
      store.declared(.store, as: .file, words),
      version.declared(.version, words),
    ]
  }
}
