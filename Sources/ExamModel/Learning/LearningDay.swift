/// What a learner did on one day about one law.
package struct LearningDay: Sendable, Hashable {
  /// Days since 1970-01-01 in the zone of the exams.
  package var day: Int
  /// The law cited first, without 《》; empty for none.
  package var law: String
  /// Answers given.
  package var answers: Int
  /// Fully right ones.
  package var right: Int
  /// Time spent.
  package var time: Milliseconds

  package init(day: Int, law: String, answers: Int, right: Int, time: Milliseconds) {
    self.day = day
    self.law = law
    self.answers = answers
    self.right = right
    self.time = time
  }
}

extension WallTime {
  /// The day that a calendar of a zone shows, counted from 1970-01-01.
  package func day(in zone: ZoneOffset) -> Int {
    let minutes = Int64(zone.minutes) * 60_000
    let length: Int64 = 86_400_000
    let (shifted, isOver) = milliseconds.addingReportingOverflow(minutes)
    let time = isOver ? milliseconds : shifted
    return Int(time / length - (time % length < 0 ? 1 : 0))
  }
}
