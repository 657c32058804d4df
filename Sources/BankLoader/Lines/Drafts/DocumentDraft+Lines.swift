/// The rules that see all lines before questions are made of them.
extension DocumentDraft {
  typealias LineRule = @Sendable ([TidyLine]) -> [TidyLine]

  /// The lines after one rule and the next.
  static func apply(_ rules: [LineRule], to all: consuming [TidyLine]) -> [TidyLine] {
    var lines = all
    for rule in rules { lines = rule(lines) }
    return lines
  }

  /// What puts broken lines right, in this order.
  static let mended: [LineRule] = [
    ListedLetterLines.plain, TabbedOptionLines.lettered, KeyedBlankLines.plain,
    KindBelowStemLines.labelled,
    FrontedLetterLines.plain, OptionVerdictLines.marked, BracedStemLines.plain,
    KeyCellLines.cut, SpokenAnswerLines.cut, CaseCellLines.named,
    CommentLines.plain, SideBoxLines.parted, PicturedLabelLines.plain, HookedLabelLines.plain,
    StarredNumberLines.plain, SharedStemLines.parted, NumberedSectionLines.named,
    LeveledNumberLines.numbered, NumberedBlockLines.numbered, NextBehindKeyLines.cut,
    JudgedLines.optioned,
    SpokenLabelLines.labelled, LoneColonLines.joined,
    BrokenBlankLines.joined, ExplainedStemLines.cut, LeadingGapLines.drawn,
    PointedDigitLines.parted, MisreadNumbers.corrected,
    OptionTitleLines.plain, OrdinalTailLines.cut, StemOptionLines.cut, BoxedStemLines.numbered,
    LeadingKeyLines.labelled, RunOnText.cut, SpacedOptionLines.marked, UnevenLetterLines.signed,
    SpacedLetterLines.marked,
  ]

  /// What gives lines in odd forms the letters and labels that others have, in this order.
  static let labelled: [LineRule] = [
    HeadedItemLines.labelled, VerdictListLines.numbered, KeyRowLines.labelled,
    TaggedNumberLines.numbered,
    NumberedTopicLines.plain,
    KeySectionLines.parted, KeyColumnLines.ordered, TeacherNoteLines.labelled,
    CorrectionLines.labelled,
    KeyPointLines.keyed, BulletedOptionLines.signed, GluedLetterLines.signed,
    SiteAnswerLines.joined,
    CardLines.labelled, KeyListNumerals.named, CodedNumberLines.numbered,
    CountedNumberLines.numbered,
    DashedOptionLines.pointed, DashedKeyLines.parted,
    AnswerBoxLines.plain, AloneNumberLines.joined, AloneTagLines.numbered, GluedKindLines.marked,
    NumberedBlankLines.plain, QueriedOptionLines.marked, CourseReviewLines.plain,
    NumberedKeyLines.unnumbered, RecordLines.cut, FieldLines.labelled, LineQuestions.labelled,
    ListedOptionLines.lettered, TaggedSignLines.lettered, SignedCardLines.labelled,
    BoxedCardLines.labelled, BoxLines.lettered, CircledOptionLines.lettered,
    NumberedOptionLines.lettered, RunOnLines.cut,
    PairedLines.labelled,
  ]
}
