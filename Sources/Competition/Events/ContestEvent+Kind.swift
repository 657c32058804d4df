extension ContestEvent {
  /// Whether 撤销 takes it back; that the program was started again cannot be taken back.
  package var isUndoable: Bool {
    switch self {
    case .undo, .redo, .recovered: false
    default: true
    }
  }
}
