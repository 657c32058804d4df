package import Grading
package import JSONText

/// Everything that is counted for an analysis.
package struct AnswerStudy: Sendable {
  package let answers: MarkedAnswers
  /// Classical statistics.
  package let analysis: ItemAnalysis
  /// What is wrong with which question.
  package let findings: [ItemFinding]
  /// nil where not asked for, or nothing can be fitted.
  package let rasch: LatentFit?
  package let twoPL: LatentFit?
  /// By question, how it differs between the two groups; empty where none were named.
  package let differences: [MantelHaenszel?]
  private let hasTraits: Bool

  /// Counts.
  ///
  /// - Parameters:
  ///   - answers: The answers.
  ///   - hasTraits: Whether latent trait models are to be fitted.
  package init(_ answers: MarkedAnswers, hasTraits: Bool) {
    self.answers = answers
    self.hasTraits = hasTraits
    let analysis = ItemAnalysis(answers.table)
    self.analysis = analysis
    findings = analysis.findings()
    rasch = hasTraits ? LatentFit(.rasch, answers.table) : nil
    twoPL = hasTraits ? LatentFit(.twoPL, answers.table) : nil
    differences =
      if let groups = answers.groups {
        answers.table.questions.indices.map { position in
          MantelHaenszel(
            answers.table, question: position, isFocal: groups.isFocal, totals: analysis.totals)
        }
      } else { [] }
  }

  /// The study as one object.
  package var json: JSONObject {
    var object = analysis.json(findings)
    if hasTraits {
      object["rasch"] = rasch.map { .object($0.json) } ?? .null
      object["twoPL"] = twoPL.map { .object($0.json) } ?? .null
    }
    if let groups = answers.groups { object["dif"] = differential(groups) }
    return object
  }

  private func differential(_ groups: GroupSplit) -> JSONValue {
    let items = zip(answers.table.questions, differences).map { question, difference in
      JSONValue.object(
        JSONObject([
          JSONMember("id", .string(question.id)),
          JSONMember("oddsRatio", .measure(difference?.oddsRatio)),
          JSONMember("chiSquare", .measure(difference?.chiSquare)),
          JSONMember("chiSquareCorrected", .measure(difference?.correctedChiSquare)),
          JSONMember("p", .measure(difference?.pValue)),
          JSONMember("delta", .measure(difference?.delta)),
          JSONMember("class", .optional(difference?.category.rawValue)),
        ]))
    }
    return .object(
      JSONObject([
        JSONMember("reference", .string(groups.reference)),
        JSONMember("focal", .string(groups.focal)),
        JSONMember("items", .array(items)),
      ]))
  }
}
