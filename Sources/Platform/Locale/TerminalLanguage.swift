/// The language that the environment asks for; the raw value is what `--lang` takes.
package enum TerminalLanguage: String, Sendable, Hashable {
  /// 中文.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The first of KAOSAI_LANG, LC_ALL, LC_MESSAGES and LANG that is set decides: English where it
  /// says so, Chinese for every other, `C` and none too.
  ///
  /// - Parameter variable: The value of an environment variable.
  package init(variable: (String) -> String? = Environment.value) {
    let names = ["KAOSAI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    let chosen = names.lazy.compactMap(variable).first { !$0.isEmpty } ?? ""
    self = chosen.lowercased().hasPrefix("en") ? .english : .chinese
  }
}
