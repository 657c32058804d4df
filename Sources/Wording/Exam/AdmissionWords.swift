package import ExamModel

/// What is said before an exam begins.
package protocol AdmissionWords: Sendable {
  /// Asks for 准考证号 or 工号.
  var askCandidateID: String { get }
  /// Asks for the name.
  var askName: String { get }
  /// Asks for the unit; may be left empty.
  var askUnit: String { get }
  /// Asks for the 口令.
  var askPasscode: String { get }
  /// The 口令 is wrong.
  var wrongPasscode: String { get }
  /// Not on the roster.
  func notOnRoster(_ id: String) -> String
  /// Asks whether these are the candidate's own details.
  var askIsThisYou: String { get }
  /// The candidate said no.
  var notYou: String { get }
  /// 准考证号 1024.
  func candidateNumber(_ id: String) -> String
  /// 请核对本人信息.
  var checkDetails: String { get }
  /// 80 题 · 100 分.
  func formSize(questions: Int, marks: Mark) -> String
  /// 60 分钟.
  func duration(_ length: Milliseconds) -> String
  /// 11:02 自动交卷.
  func autoSubmit(at time: String) -> String
  /// 已恢复上次的作答：已答 11 题.
  func resumed(answered: Int) -> String
  /// The window has not opened.
  func notOpenYet(_ time: String) -> String
  /// The window has closed.
  func closed(_ time: String) -> String
  /// 迟到禁入.
  func tooLate(_ time: String) -> String
  /// All attempts are used.
  func noAttemptsLeft(_ count: Int) -> String
  /// The sitting has another seed.
  func seedFixed(_ seed: UInt64) -> String
  /// The sitting needs a roster.
  var rosterNeeded: String { get }
  /// The paper was changed after its sitting opened: it goes on as it was.
  var paperAsOpened: String { get }
  /// 最早交卷, and how long to wait.
  func tooEarly(_ wait: Milliseconds) -> String
  /// Forward only.
  var cannotGoBack: String { get }
  /// Forward only: no skipping.
  var cannotSkip: String { get }
  /// After immediate feedback.
  var alreadyRevealed: String { get }
}
