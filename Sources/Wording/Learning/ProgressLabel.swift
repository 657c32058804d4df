/// A label of a progress report.
package enum ProgressLabel: Sendable, Hashable, CaseIterable {
  case title, pairsTitle, seriesTitle
  case streak, longest, answers, right, due, time
  case calendar, mastery, law, estimate, interval, recent, before, change
  case mentor, apprentice, person, activeDays, lastDay
  case units, unit, period, sat, latestSat, latestCompletion, expected, completion, mean, passRate,
    trend, tooFew
}
