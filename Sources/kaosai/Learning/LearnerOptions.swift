import Arguments
import ExamModel

/// The options of what somebody learns.
enum LearnerOptions {
  static let candidate = Option<String>.text("candidate")
  static let roster = Option<String>.file("roster")
  static let weak = Flag("weak")
  static let goal = Option<String>.file("goal")
  static let noRecord = Flag("no-record")
  static let retention = Option<Int>.wholeNumber("retention", in: 70...97)
  static let fuzz = Option<Bool>.word("fuzz", of: [(["on", "开"], true), (["off", "关"], false)])
  static let fit = Flag("fit")
  static let selfGrade = Flag("self")
  static let export = Option<String>.file("export")
  static let importing = Option<String>.file("import")
  static let share = Flag("share")
  static let week = Flag("week")
  static let month = Flag("month")
  static let pairs = Option<String>.file("pairs")
  static let mentor = Option<String>.text("mentor")
  static let series = Option<String>.text("series")
  static let erase = Flag("erase")
  static let yes = Flag("yes")
}
