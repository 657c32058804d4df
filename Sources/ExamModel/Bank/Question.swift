/// 试题: a stem, what may be chosen, what is right, why, and which law says so.
package struct Question: Sendable, Hashable, Identifiable {
  /// 编号: stable over editions; of a question without one, a digest of its content.
  package var id: String
  /// Whether the bank states `id` itself.
  package var hasStatedID: Bool
  /// The number printed before it in its section.
  package var number: Int?
  /// The heading it stands under.
  package var section: String?
  /// What is asked for.
  package var kind: QuestionKind
  /// The text of the question; of a composite, the case.
  package var stem: String
  /// The options in file order, without letters.
  package var options: [String]
  /// The left column of a matching question.
  package var prompts: [String]
  /// What is right; nil where the file leaves that open.
  package var key: AnswerKey?
  /// 解析: why.
  package var rationale: String?
  /// 依据: which articles say so.
  package var citations: [Citation]
  /// 分值: what it is worth where a paper does not say.
  package var marks: Mark?
  /// 得分点, of a short answer.
  package var scoringPoints: [ScoringPoint]
  /// 难度.
  package var difficulty: Difficulty?
  /// 标签.
  package var tags: [String]
  /// 适用对象: for whom it is meant; empty means for all.
  package var audiences: [String]
  /// 状态：停用: kept, but never drawn.
  package var isRetired: Bool
  /// 保密: not shown outside exams until its sitting has closed.
  package var isSecret: Bool
  /// The sub-questions of a composite.
  package var parts: [Question]
  /// Where it begins.
  package var source: SourcePosition

  package init(
    id: String = "", kind: QuestionKind, stem: String, options: [String] = [],
    key: AnswerKey? = nil, source: SourcePosition = SourcePosition(file: "")
  ) {
    self.id = id
    self.hasStatedID = !id.isEmpty
    self.kind = kind
    self.stem = stem
    self.options = options
    self.key = key
    self.source = source
    prompts = []
    citations = []
    scoringPoints = []
    tags = []
    audiences = []
    isRetired = false
    isSecret = false
    parts = []
  }
}

extension Question {
  /// Whether it, or a part of it, is secret: nothing of it is shown outside exams then.
  package var holdsSecrets: Bool { isSecret || parts.contains(where: \.isSecret) }

  /// Whether it may be drawn into a form: in use, and each answerable part of it has a key, and
  /// options where they are chosen.
  package var isDrawable: Bool {
    guard !isRetired, !(kind.isChoice && options.isEmpty) else { return false }
    guard kind == .composite else { return key != nil || kind == .shortAnswer }
    return !parts.isEmpty && parts.allSatisfy(\.isDrawable)
  }
}
