import Arguments
import ExamModel
import QuizRunner

/// The options that say what a practice is about.
enum PracticeOptions {
  static let count = Option<Int>.wholeNumber("count", in: 1...10_000)
  static let kind = Option<QuestionKind>.word("kind", of: kinds)
  static let law = Option<String>.text("law")
  static let audience = Option<String>.text("audience")
  static let seed = Option<UInt64>.unsigned("seed")

  /// The filter that an invocation asks for.
  static func filter(_ invocation: Invocation, released: Set<String>) -> PracticeFilter {
    PracticeFilter(
      kinds: Set(invocation.values(of: kind)), laws: invocation.values(of: law),
      audiences: Set(invocation.values(of: audience)), released: released)
  }

  private static let kinds: [(spellings: [String], value: QuestionKind)] = [
    (["单选", "单选题", "single", "singleChoice"], .singleChoice),
    (["多选", "多选题", "multiple", "multipleChoice"], .multipleChoice),
    (["判断", "判断题", "truefalse", "trueFalse"], .trueFalse),
    (["填空", "填空题", "fillin", "fillIn"], .fillIn),
    (["简答", "简答题", "short", "shortAnswer"], .shortAnswer),
    (["案例", "案例分析", "案例分析题", "case", "composite"], .composite),
    (["连线", "连线题", "matching"], .matching),
    (["排序", "排序题", "ordering"], .ordering),
    (["计算", "计算题", "numeric"], .numeric),
  ]
}
