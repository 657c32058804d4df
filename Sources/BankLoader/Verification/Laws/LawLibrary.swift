package import ExamModel

/// The law texts that somebody supplied, found by the names that banks cite them by.
package struct LawLibrary: Sendable {
  /// In file order.
  package let texts: [LawText]
  /// The register: short names, terms.
  package let laws: LawRegister
  private let positions: [String: Int]

  /// A library.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - laws: Which names mean one law; without it, titles and file names alone do.
  package init(texts: [LawText], laws: LawRegister) {
    self.texts = texts
    self.laws = laws
    var positions: [String: Int] = [:]
    for (position, text) in texts.enumerated() {
      for name in [text.title, text.fileName] {
        let key = Self.key(name, laws)
        positions[key] = positions[key] ?? position
      }
    }
    self.positions = positions
  }

  /// The place of a law's text among `texts`; nil where none was supplied.
  package func position(of name: String) -> Int? { positions[Self.key(name, laws)] }

  /// One name for all that a law goes by.
  private static func key(_ name: String, _ laws: LawRegister) -> String {
    LawRegister.folded(laws.law(named: name)?.title ?? name)
  }
}
