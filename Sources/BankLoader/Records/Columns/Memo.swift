import Synchronization

/// What short texts that a file repeats over and over, the names of its columns and members, were found
/// to mean: each is taken apart once.
///
/// What is found depends on the text alone, so that nothing tells whether it was kept.
struct Memo<Meaning: Sendable>: ~Copyable, Sendable {
  private let kept = Mutex<[String: Meaning]>([:])

  /// The meaning of a text, which `read` finds.
  borrowing func meaning(of text: String, _ read: (String) -> Meaning) -> Meaning {
    // A file may have a name of its own for everything: those are not kept for ever.
    let (most, longest) = (4_096, 64)
    guard text.utf8.count <= longest else { return read(text) }
    if let meaning = kept.withLock({ $0[text] }) { return meaning }
    let meaning = read(text)
    kept.withLock { kept in
      if kept.count >= most { kept.removeAll(keepingCapacity: true) }
      kept[text] = meaning
    }
    return meaning
  }
}
