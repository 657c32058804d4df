import ExamModel

/// 封榜: whether a board stands still.
struct BoardFreeze {
  /// Since when; nil where it goes on.
  private(set) var since: WallTime?

  /// What rulings, in order, have left.
  init(_ rulings: [Ruling]) {
    for ruling in rulings {
      switch ruling.action {
      case .boardFrozen: since = ruling.moment.wall
      case .boardUnfrozen: since = nil
      default: break
      }
    }
  }
}
