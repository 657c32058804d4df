import ExamModel
import Testing

@testable import Grading

@Suite struct VerdictTests {
  /// Eight sound questions that part candidates by ability, and one to be judged.
  private static func item(
    _ count: Int = 400, key: Character = "A", kind: AnswerKind = .single,
    answer: (Int, inout SeededGenerator) -> Character
  ) throws -> (ItemStatistics, [ItemFinding]) {
    var generator = SeededGenerator(seed: 41)
    let abilities = (0..<count).map { _ in generator.number(below: 9) }
    let sound = (0..<8).map { question in
      QuestionColumn(
        id: "\(question)", marks: abilities.map { $0 > question ? 1 : 0 }, maximum: 1)
    }
    let judged = QuestionColumn(
      id: "judged",
      letters: abilities.map { answer($0, &generator).asciiValue ?? 0 },
      key: [key.asciiValue ?? 0], options: Array("ABCD".utf8))
    let table = try #require(
      ResponseTable(candidateCount: count, questions: sound + [judged]))
    let analysis = ItemAnalysis(table)
    let item = try #require(analysis.items.last)
    return (item, analysis.findings().filter { $0.id == "judged" })
  }

  @Test func `the strong prefer another option than the key`() throws {
    let (item, findings) = try Self.item { ability, generator in
      ability > 4 ? "C" : ["A", "B", "D"][generator.number(below: 3)]
    }
    let first = try #require(findings.first)
    guard case .suspectedKey(let chosen, let key) = first.verdict else {
      Issue.record("\(first.verdict)")
      return
    }
    #expect(chosen.label == "C")
    #expect(key?.label == "A")
    #expect((chosen.upperShare ?? 0) > 0.9)
    #expect(!first.isSmallSample)
    #expect(findings.map(\.verdict.code).contains("negative-discrimination"))
    #expect((item.itemRest ?? 0) < 0)
  }

  @Test func `an answer by chance parts nobody`() throws {
    let (_, findings) = try Self.item { _, generator in
      ["A", "B", "C", "D"][generator.number(below: 4)]
    }
    let codes = findings.map(\.verdict.code)
    #expect(codes == ["no-discrimination"] || codes == ["negative-discrimination"])
  }

  @Test func `a sound question is not on the list`() throws {
    let (_, findings) = try Self.item { ability, generator in
      ability > 3 ? "A" : ["B", "C", "D"][generator.number(below: 3)]
    }
    #expect(findings.isEmpty)
  }

  @Test func `too easy, too hard, and options that nobody wants`() throws {
    let (_, easy) = try Self.item { ability, _ in ability == 0 ? "B" : "A" }
    #expect(easy.map(\.verdict.code) == ["idle-distractors"] || easy.map(\.verdict.code) == [])
    let (_, all) = try Self.item { _, _ in "A" }
    #expect(all.map(\.verdict) == [.tooEasy(facility: 1)])
    let (_, hard) = try Self.item { ability, generator in
      ability == 8 ? "A" : ["B", "C", "D"][generator.number(below: 3)]
    }
    #expect(hard.map(\.verdict.code) == ["too-hard"])
    let (item, idle) = try Self.item { ability, _ in ability > 3 ? "A" : "B" }
    #expect(
      idle.map(\.verdict)
        == [.idleDistractors(item.options.filter { ["C", "D"].contains($0.label) })])
  }

  @Test func `with few candidates a verdict is a hint`() throws {
    let (_, findings) = try Self.item(30) { _, _ in "A" }
    #expect(findings.map(\.isSmallSample) == [true])
  }

  @Test func `a multiple choice has a row a letter`() throws {
    let codes: [UInt8] = [1, 1, 2, 3, 0, 1]
    let levels = [
      AnswerLevel(label: "AC", mark: 2), AnswerLevel(label: "A", mark: 1),
      AnswerLevel(label: "BC", mark: 0),
    ]
    let question = try #require(
      QuestionColumn(id: "m", codes: .bytes(codes), levels: levels, maximum: 2, kind: .multiple))
    let table = try #require(ResponseTable(candidateCount: 6, questions: [question]))
    let item = ItemAnalysis(table).items[0]
    #expect(item.options.map(\.label) == ["A", "B", "C"])
    #expect(item.options.map(\.count) == [4, 1, 4])
    #expect(item.options.map(\.isKey) == [true, false, true])
    #expect(item.answered == 5)
    #expect(item.facility == 7.0 / 12)
  }
}
