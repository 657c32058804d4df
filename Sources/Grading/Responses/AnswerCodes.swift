/// What each candidate answered, as a number: 0 for no answer, c for the level c − 1 of the column.
package enum AnswerCodes: Sendable, Hashable {
  /// A byte a candidate; for at most 255 levels.
  case bytes([UInt8])
  /// For marks of which there are many.
  case words([UInt32])

  /// How many candidates there are.
  package var count: Int {
    switch self {
    case .bytes(let codes): codes.count
    case .words(let codes): codes.count
    }
  }

  /// The code of a candidate.
  package subscript(candidate: Int) -> Int {
    switch self {
    case .bytes(let codes): Int(codes[candidate])
    case .words(let codes): Int(codes[candidate])
    }
  }

  /// The largest code.
  var largest: Int {
    switch self {
    case .bytes(let codes): Int(codes.max() ?? 0)
    case .words(let codes): Int(codes.max() ?? 0)
    }
  }
}

extension AnswerCodes {
  /// The codes of some of the candidates.
  func selecting(_ candidates: [Int]) -> AnswerCodes {
    switch self {
    case .bytes(let codes): .bytes(candidates.map { codes[$0] })
    case .words(let codes): .words(candidates.map { codes[$0] })
    }
  }
}
