import ExamModel
import Learning
import Reports
import ResultStore
import Wording

/// Fits the parameters of memory to a learner's own reviews.
struct MemoryFitting {
  let desk: LearningDesk
  /// So many of the latest answers are looked at.
  private static let limit = 20_000

  /// Fits, adopts what predicts better, and says so.
  func run() throws(CommandFailure) -> String {
    let histories = try desk.context.stored { () throws(StoreError) in
      try desk.store.reviewHistory(of: desk.learner, limit: Self.limit)
    }
    let words = desk.context.words
    guard let fit = ParameterFit(histories.map(Self.reviews)) else {
      return words.fitTooFew(least: ParameterFit.leastReviews)
    }
    try desk.change { $0.parameters = fit.isBetter ? fit.parameters.weights : nil }
    return words.fitted(
      FitFigures(
        standard: NumberText.fixed(fit.standardLoss, 4),
        fitted: NumberText.fixed(fit.fittedLoss, 4),
        gain: NumberText.fixed(fit.gain, 4), error: NumberText.fixed(fit.gainError, 4),
        reviews: fit.heldOut,
        isAdopted: fit.isBetter))
  }

  private static func reviews(
    _ history: [(time: WallTime, grade: ReviewGrade)]
  ) -> [ParameterFit.Review] {
    var last: WallTime?
    return history.map { time, grade in
      let days = last.map { Int(max(0, (time - $0).count) / 86_400_000) } ?? 0
      last = time
      return ParameterFit.Review(days: days, grade: grade, time: time.milliseconds)
    }
  }
}
