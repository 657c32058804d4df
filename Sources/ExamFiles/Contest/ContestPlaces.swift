import Competition
package import ExamModel

/// Where in its file a contest speaks of its rounds: for findings that need the banks too.
package struct ContestPlaces: Sendable, Hashable {
  /// Where each round of each stage begins, its tiebreak last; of a tiebreak that the file leaves
  /// out, where the stage begins.
  package private(set) var rounds: [[SourcePosition]] = []

  private let file: String

  /// The places in a contest that was read without findings.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name.
  package init(bytes: [UInt8], file: String) {
    self.file = file
    guard let root = try? YAMLDocument.read(bytes) else { return }
    let stages = Self.value(of: ContestKey.stages.rawValue, in: root)?.items ?? [root]
    rounds = stages.map(places)
  }

  /// The place of a round; of one that is not there, the beginning of the file.
  package func position(stage: Int, round: Int) -> SourcePosition {
    guard rounds.indices.contains(stage), rounds[stage].indices.contains(round) else {
      return SourcePosition(file: file, line: 1, column: 1)
    }
    return rounds[stage][round]
  }

  private func places(_ stage: YAMLNode) -> [SourcePosition] {
    let items = Self.value(of: StageKey.rounds.rawValue, in: stage)?.items ?? []
    func isTiebreak(_ node: YAMLNode) -> Bool {
      let kind = Self.value(of: RoundKey.kind.rawValue, in: node)?.text
      return kind == RoundKind.tiebreak.chineseName || kind == RoundKind.tiebreak.rawValue
    }
    let others = items.filter { !isTiebreak($0) }.map(position)
    return others + [position(items.first(where: isTiebreak) ?? stage)]
  }

  private func position(_ node: YAMLNode) -> SourcePosition {
    SourcePosition(file: file, line: node.line, column: node.column)
  }

  private static func value(of key: String, in node: YAMLNode) -> YAMLNode? {
    node.entries?.first { $0.key.text == key }?.value
  }
}
