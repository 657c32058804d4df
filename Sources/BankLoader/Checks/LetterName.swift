/// Tells letters in a bracket that name what stands before it, `数据库(DB)的特点`, from those that fill a
/// blank, `应当由(B)负责`.
///
/// A name stands tight in its bracket right behind a word, and the text goes on behind it.
enum LetterName {
  /// What stands before a blank and ends no noun.
  private static let leading: StaticString =
    "是为有的于由在指应当对了到以括属称叫即经被按从向给将可能会要须得用需达成过至不把让使令等如行取据其该此各每选择答案填做作进入出第约超满低高生产施立设建具备掉动照凭"

  /// Whether letters between two characters may be a name.
  static func mayStand(after before: Unicode.Scalar?, before after: Unicode.Scalar?) -> Bool {
    guard let before, let after, before.isHan || before.letter != nil || before.digit != nil
    else { return false }
    if before.isHan, before.isOne(of: leading) { return false }
    return !after.endsSentence && !after.isSpace && after.digit == nil
      && !QuestionStarts.isUnit(after)
  }
}
