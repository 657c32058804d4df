/// What can be wrong with, or worth saying of, a question bank.
package enum BankFinding: Finding {
  /// The bytes are not text in an encoding that is read.
  case notText
  /// A line belongs to nothing.
  case strayLine(String)
  /// The file holds no question.
  case noQuestions
  /// A number is not the one expected next.
  case numberOutOfOrder(expected: Int, found: Int)
  /// A heading or 题型 names no kind of question.
  case unknownKind(String)
  /// Nothing says what kind a question is.
  case undecidedKind
  /// A question without a key.
  case missingKey
  /// A key that cannot be one of this question: beyond its options, of another kind, unreadable.
  case impossibleKey(String)
  /// An answer that may mean more than one thing, where the file does not say which.
  case ambiguousKey(String)
  /// A multiple-choice key with one letter only.
  case singleLetterKey(String)
  /// A single-choice key with several letters.
  case severalLetterKey(String)
  /// The number of blanks and the number of answers differ.
  case blankCount(stem: Int, key: Int)
  /// A choice question with fewer than two options.
  case tooFewOptions(Int)
  /// Option letters that skip, repeat or go back.
  case optionLetters(String)
  /// An option without text.
  case emptyOption(String)
  /// Two options with the same text.
  case repeatedOption(String, String)
  /// A question without a stem.
  case emptyStem
  /// A composite without parts.
  case noParts
  /// The same 编号 stands elsewhere.
  case repeatedID(String, first: SourcePosition)
  /// The same question stands elsewhere; `reordered` with its options in another order.
  case repeatedQuestion(first: SourcePosition, reordered: Bool)
  /// A citation that cannot be read.
  case unreadableCitation(String)
  /// A law that the register does not know.
  case unknownLaw(String)
  /// An article beyond the law's last.
  case articleBeyondLaw(law: String, article: Int, last: Int)
  /// A law that another has replaced.
  case supersededLaw(law: String, by: String)
  /// A value that its key does not take: 难度, 分值, 状态, 保密.
  case badValue(key: String, value: String)
  /// A key given twice.
  case repeatedKey(String)
  /// A question with neither 解析 nor 依据.
  case noRationale
  /// JSON that is not JSON, and why.
  case badJSON(String)
  /// JSON that lacks a member, or has it of another type.
  case badMember(String)
  /// A column of a table, or a member of objects, that says nothing known.
  case unreadColumn(String)
  /// A table with more rows, cells or text than any bank has; what comes after is not read.
  case tableTooLarge
  /// A sheet in which no questions were found.
  case unreadSheet(String)
  /// A file of another program that holds no text that is read.
  case foreignFile(ForeignFile)
  /// Something about the text as it came out of a document.
  case text(TextFinding)
  /// Something that shows when banks are put together.
  case merge(MergeFinding)
  /// Something about another program's format.
  case format(FormatFinding)
  /// Something that makes the bank worse than it could be.
  case quality(QualityFinding)
}
