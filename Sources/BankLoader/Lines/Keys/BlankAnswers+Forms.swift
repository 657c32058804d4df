/// One answer written in several ways.
extension BlankAnswers {
  /// The forms of an answer that differ in nothing but their quotes, with bars between them:
  /// `abc 或 'abc'`; nil for other texts, where 或 may be part of the answer.
  static func forms(of key: Glyphs) -> String? {
    guard key.contains(where: { $0.scalar == "或" }), !key.contains(where: { isCut($0.scalar) })
    else { return nil }
    let forms = key.split { $0.scalar == "或" }.map(\.trimmed)
    let bare = forms.map { form in
      form.filter { !$0.isSpace && !$0.scalar.isOne(of: "'\"‘’“”") }.map(\.scalar)
    }
    guard forms.count > 1, let first = bare.first, !first.isEmpty,
      bare.allSatisfy({ $0 == first })
    else { return nil }
    return forms.map(\.string).joined(separator: "|")
  }

  private static func isCut(_ sign: Unicode.Scalar) -> Bool { sign.isOne(of: "|｜；;") }
}
