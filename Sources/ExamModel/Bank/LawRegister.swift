/// The laws that questions may cite, found by any of their names.
package struct LawRegister: Sendable, Hashable {
  /// In file order.
  package let laws: [Law]
  private let positions: [String: Int]

  package init(laws: [Law]) {
    self.laws = laws
    var positions: [String: Int] = [:]
    for (position, law) in laws.enumerated() {
      for name in [law.title] + law.shortNames {
        positions[Self.folded(name)] = positions[Self.folded(name)] ?? position
      }
    }
    self.positions = positions
  }

  /// The law of that name, with or without 《》 and 中华人民共和国.
  package func law(named name: String) -> Law? {
    positions[Self.folded(name)].map { laws[$0] }
  }

  /// The name without what names of one law differ in.
  package static func folded(_ name: String) -> String {
    let bare = name.filter { !"《》〈〉 \u{3000}".contains($0) }
    let state = "中华人民共和国"
    return bare.hasPrefix(state) && bare != state ? String(bare.dropFirst(state.count)) : bare
  }
}
