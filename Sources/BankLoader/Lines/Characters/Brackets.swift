/// Brackets that markers stand in; a half-width one may close a full-width one.
enum Brackets {
  /// Round ones `（）()`, square ones `[]［］`, and lenses `【】〔〕`.
  enum Kind { case round, square, lens }

  /// The kind that a sign opens.
  static func kind(opening scalar: Unicode.Scalar) -> Kind? {
    switch scalar {
    case "(", "（": .round
    case "[", "［": .square
    case "【", "〔", "〖": .lens
    default: nil
    }
  }

  /// Whether a sign closes a bracket of a kind.
  static func closes(_ scalar: Unicode.Scalar, _ kind: Kind) -> Bool {
    switch kind {
    case .round: scalar == ")" || scalar == "）"
    case .square: scalar == "]" || scalar == "］"
    case .lens: scalar == "】" || scalar == "〕" || scalar == "〗"
    }
  }
}
