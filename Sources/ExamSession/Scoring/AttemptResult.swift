package import ExamModel

/// What the responses of an attempt earn: derived from form and responses, at any time again.
package struct AttemptResult: Sendable, Hashable {
  /// Each place's, in the order of the form.
  package let marked: [MarkedResponse]
  /// The sum; provisional while some are pending.
  package let mark: Mark
  /// The full mark.
  package let maximum: Mark
  /// Whether `mark` reaches the pass mark.
  package let isPassed: Bool
  /// 等次 by cut score; nil where the paper has none or gives them by quota.
  package let grade: String?

  /// The result of responses to a form under a paper's pass mark and grades.
  ///
  /// - Parameters:
  ///   - form: What was asked.
  ///   - responses: What was answered.
  ///   - paper: For its pass mark and grades.
  ///   - corrections: What was decided afterwards.
  package init(
    form: Form, responses: [Slot: Response], paper: Paper, corrections: Corrections = Corrections()
  ) {
    let marked = form.slots.map { corrections.mark(responses[$0], at: $0, of: form) }
    self.marked = marked
    mark = marked.reduce(.zero) { $0 + $1.mark }
    maximum = form.maximum
    isPassed = Self.reaches(paper.pass, mark: mark, of: form.maximum)
    if case .cuts(let bands) = paper.grades {
      let (mark, maximum) = (mark, maximum)
      grade = bands.first { Self.reaches($0.percent, mark: mark, of: maximum) }?.name ?? Self.failed
    } else {
      grade = nil
    }
  }

  /// The 等次 below the last band.
  package static let failed = "不合格"

  /// How many wait for a person to mark them.
  package var pendingCount: Int { marked.count { $0.outcome == .pending } }
  /// How many are fully right.
  package var rightCount: Int { marked.count { $0.outcome == .right } }

  /// Whether a mark is at least so many percent of the maximum, exactly.
  private static func reaches(_ percent: Mark, mark: Mark, of maximum: Mark) -> Bool {
    let needed = percent.thousandths.multipliedReportingOverflow(by: maximum.thousandths)
    let have = mark.thousandths.multipliedReportingOverflow(by: 100_000)
    guard !needed.overflow, !have.overflow else { return false }
    return have.partialValue >= needed.partialValue
  }
}
