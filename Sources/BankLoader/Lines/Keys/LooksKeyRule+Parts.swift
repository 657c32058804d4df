/// Small sections of a file that another section has shown how its right options look.
extension LooksKeyRule {
  /// So many questions of a section must have an option that looks so.
  private static let leastOfRest = 2

  /// Takes the keys of a section's questions where a look tells them throughout: on whole options, of as
  /// many as can be right, and on none of its other words.
  func follow(_ looks: [Looks], in part: [Int], of questions: inout [TidyQuestion]) {
    let open = part.filter { questions[$0].keys.isEmpty && questions[$0].doubt == nil }
    let own = open.map { questions[$0] }
    guard own.count >= Self.leastOfRest else { return }
    for look in looks where !isContradicted(look, by: questions) {
      let marked = own.map { Self.marked($0, look) }
      let plausible = zip(own, marked).filter { isPlausible($1, look, of: $0) }.map(\.1)
      guard plausible.count >= Self.leastOfRest, 3 * plausible.count >= 2 * own.count,
        Set(plausible).count > 1,
        !zip(own, marked).contains(where: { isMisplaced($1, look, in: $0) }),
        !own.contains(where: { Self.isEmphasis(look, in: $0.stem) })
      else { continue }
      for index in open { mark(&questions[index], [look]) }
      return
    }
  }
}
