import ExamModel
import ExamSession
import Grading
import Platform
import Reports
import Wording

/// The stored attempts on a paper: the first one of each candidate that has ended.
struct AttemptSource {
  private let name: String
  private let groups: String?
  private let context: CommandContext

  init(_ name: String, groups: String?, context: CommandContext) {
    self.name = name
    self.groups = groups
    self.context = context
  }

  /// The marked answers.
  func answers() throws(CommandFailure) -> MarkedAnswers {
    let paper = try PaperRecords(of: name, in: context)
    // The main sitting: where most sat; of equal ones the first.
    let session = paper.sessions.max { $0.records.count < $1.records.count }
    var seen: Set<Candidate.ID> = []
    let rest = paper.sessions.reduce(0) { $0 + $1.records.count } - (session?.records.count ?? 0)
    if rest > 0 { context.note(context.words.otherSittings(rest)) }
    let records = (session?.records ?? []).filter { record in
      record.result != nil && seen.insert(record.attempt.candidate.id).inserted
    }
    var known: [String: (place: Int, question: Question)] = [:]
    if let session {
      known = try SittingQuestions(of: session.sitting, in: context).originals
    }
    var sheet = AnswerSheet(
      candidateCount: records.count, originals: known, words: context.words)
    for (candidate, record) in records.enumerated() { sheet.add(record, at: candidate) }
    guard let table = sheet.table else {
      throw CommandFailure(.internal)
    }
    let candidates = records.map(\.attempt.candidate)
    var answers = MarkedAnswers(
      title: paper.title, table: table, groups: try split(candidates),
      units: named(candidates.map(\.unit)), categories: named(candidates.map(\.category)),
      asked: sheet.asked, stems: sheet.stems)
    answers.pass = paper.paper.pass
    answers.grades = paper.paper.grades
    answers.failedGrade = AttemptResult.failed
    return answers
  }

  /// Names; none where nobody has one.
  private func named(_ names: [String]) -> [String] {
    names.allSatisfy(\.isEmpty) ? [] : names
  }

  /// Two units or categories, or a file of ids and groups.
  private func split(_ candidates: [Candidate]) throws(CommandFailure) -> GroupSplit? {
    guard let groups else { return nil }
    let labels: [String?]
    switch groups {
    case "unit", "单位": labels = candidates.map(\.unit)
    case "category", "类别": labels = candidates.map(\.category)
    default:
      guard FileBytes.exist(groups) else {
        let trouble = ResponseTrouble.noGroups(groups)
        throw CommandFailure(.badData, context.words.sentence(for: trouble, file: name))
      }
      let file = try GroupFile(at: groups, context)
      labels = candidates.map { file[$0.id] }
    }
    guard let split = GroupSplit(labels) else {
      let trouble = ResponseTrouble.notTwoGroups(Set(labels.compactMap { $0 }).count)
      throw CommandFailure(.badData, context.words.sentence(for: trouble, file: groups))
    }
    return split
  }
}
