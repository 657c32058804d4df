/// What a label in a line introduces.
enum LineField: Equatable, Sendable {
  /// Something that the canonical format has a field for.
  case bank(BankField)
  /// `题目：`: the stem.
  case stem
  /// `选项：`: the options.
  case options
  /// `错误答案：`: the options that are not right.
  case wrongOptions
  /// `我的答案：`: what somebody answered, which is no key.
  case response
  /// `解答：`: the answer where there is none yet, else an explanation.
  case solution
  /// Another thing that is said of the question: 来源, 出处.
  case note
}
