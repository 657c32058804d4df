import Grading
import Wording

/// A verdict on a question in words.
struct FindingText {
  let words: any Words

  /// The finding, with what says so and what to do.
  func finding(_ finding: ItemFinding, in study: AnswerStudy) -> ReportFinding {
    let flag = QuestionFlag(finding.verdict)
    var text = ReportFinding(
      subject: finding.id, name: words.name(of: flag), evidence: evidence(of: finding.verdict),
      advice: words.advice(on: flag),
      caution: finding.isSmallSample ? words.smallSample : nil,
      detail: study.answers.stems[finding.id])
    text.isUrgent = Self.isUrgent(finding.verdict)
    return text
  }

  /// What is too easy or too hard, or has an idle option, marks nobody wrongly, and can wait.
  static func isUrgent(_ verdict: ItemVerdict) -> Bool { verdict.urgency < 3 }

  private func evidence(of verdict: ItemVerdict) -> String {
    switch verdict {
    case .suspectedKey(let chosen, let key):
      words.suspectedKey(
        option: chosen.label, upperShare: NumberText.percent(chosen.upperShare),
        itemRest: NumberText.fixed(chosen.itemRest, 2), key: key?.label ?? "—",
        keyUpperShare: NumberText.percent(key?.upperShare ?? 0),
        keyItemRest: NumberText.fixed(key?.itemRest, 2))
    case .negativeDiscrimination(let value), .noDiscrimination(let value):
      words.evidence(itemRest: NumberText.fixed(value, 2))
    case .tooEasy(let value), .tooHard(let value):
      words.evidence(facility: NumberText.fixed(value, 2))
    case .idleDistractors(let options):
      words.evidence(idleOptions: options.map { (label: $0.label, count: $0.count) })
    }
  }
}

extension QuestionFlag {
  init(_ verdict: ItemVerdict) {
    self =
      switch verdict {
      case .suspectedKey: .suspectedKey
      case .negativeDiscrimination: .negativeDiscrimination
      case .noDiscrimination: .noDiscrimination
      case .tooEasy: .tooEasy
      case .tooHard: .tooHard
      case .idleDistractors: .idleDistractors
      }
  }
}
