import ExamModel
import Testing

@testable import ExamSession

@Suite struct BlueprintCellTests {
  private func percent(_ shares: [(DifficultyBand, Int)]) -> [Quota<DifficultyBand>] {
    shares.map { Quota(row: $0.0, amount: .percent(Mark($0.1))) }
  }

  private func section(_ count: Int) -> BlueprintSection {
    BlueprintSection(title: "", kind: .singleChoice, count: count, marks: Mark(1))
  }

  @Test func `a section without quotas is one cell, and an empty one none`() {
    #expect(BlueprintCell.cells(of: section(10), at: 2).map(\.count) == [10])
    #expect(BlueprintCell.cells(of: section(10), at: 2).map(\.section) == [2])
    #expect(BlueprintCell.cells(of: section(0), at: 0).isEmpty)
  }

  @Test func `percentages become counts by largest remainder in file order`() {
    var section = section(7)
    section.difficulty = percent([(.easy, 40), (.medium, 40), (.hard, 20)])
    let cells = BlueprintCell.cells(of: section, at: 0)
    #expect(cells.map(\.count) == [3, 3, 1])
    #expect(cells.map(\.difficulty) == [.easy, .medium, .hard])
  }

  @Test func `counts for each bank are taken as they are`() {
    var section = section(15)
    section.perBank = [
      Quota(row: "甲", amount: .count(11)), Quota(row: "乙", amount: .count(4)),
    ]
    let cells = BlueprintCell.cells(of: section, at: 0)
    #expect(cells.map(\.bank) == ["甲", "乙"])
    #expect(cells.map(\.count) == [11, 4])
  }

  @Test func `crossed quotas keep the counts of the section in every direction`() {
    var section = section(10)
    section.perBank = [
      Quota(row: "甲", amount: .count(5)), Quota(row: "乙", amount: .count(5)),
    ]
    section.difficulty = percent([(.easy, 50), (.hard, 50)])
    // Each bank by itself would take 3 easy and 2 hard: 6 and 4 instead of 5 and 5.
    let cells = BlueprintCell.cells(of: section, at: 0)
    #expect(cells.map(\.count) == [3, 2, 2, 3])
  }

  @Test func `crossed quotas add up for any count`() {
    for count in 1...80 {
      var section = section(count)
      section.perBank = ["甲", "乙", "丙"].enumerated().map {
        Quota(row: $1, amount: .percent(Mark([50, 30, 20][$0])))
      }
      section.perLaw = ["安全生产法", "消防法"].enumerated().map {
        Quota(row: $1, amount: .percent(Mark([65, 35][$0])))
      }
      section.difficulty = percent([(.easy, 40), (.medium, 40), (.hard, 20)])
      let cells = BlueprintCell.cells(of: section, at: 0)
      func sums(_ rows: [(BlueprintCell) -> Bool]) -> [Int] {
        rows.map { row in cells.filter(row).reduce(0) { $0 + $1.count } }
      }
      #expect(
        sums([{ $0.bank == "甲" }, { $0.bank == "乙" }, { $0.bank == "丙" }])
          == Apportionment.counts(of: count, by: [50, 30, 20]))
      #expect(
        sums([{ $0.law == "安全生产法" }, { $0.law == "消防法" }])
          == Apportionment.counts(of: count, by: [65, 35]))
      #expect(
        sums([
          { $0.difficulty == .easy }, { $0.difficulty == .medium }, { $0.difficulty == .hard },
        ]) == Apportionment.counts(of: count, by: [40, 40, 20]))
    }
  }

  @Test func `a cell admits by kind, bank, law, difficulty, tag and audience`() {
    var question = Question(kind: .singleChoice, stem: "")
    question.citations = [Citation(law: "中华人民共和国安全生产法", article: 5), Citation(law: "消防法")]
    question.difficulty = Difficulty(band: .hard)
    question.tags = ["事故"]
    question.audiences = ["企业负责人"]
    let pooled = PooledQuestion(question: question, bank: "安全", bankTitle: "安全生产法题库")
    func admits(_ change: (inout BlueprintCell, inout BlueprintSection) -> Void) -> Bool {
      var cell = BlueprintCell(section: 0, count: 1)
      var section = section(1)
      change(&cell, &section)
      return cell.admits(pooled, in: section)
    }
    #expect(admits { _, _ in })
    #expect(!admits { $1.kind = .trueFalse })
    #expect(admits { $1.banks = ["消防", "安全"] })
    #expect(admits { $1.banks = ["安全生产法题库"] })
    #expect(!admits { $1.banks = ["消防"] })
    #expect(admits { cell, _ in cell.bank = "安全" })
    #expect(!admits { cell, _ in cell.bank = "消防" })
    #expect(admits { cell, _ in cell.law = "《安全生产法》" })
    #expect(!admits { cell, _ in cell.law = "消防法" })
    #expect(admits { cell, _ in cell.difficulty = .hard })
    #expect(!admits { cell, _ in cell.difficulty = .easy })
    #expect(admits { $1.tags = ["救援", "事故"] })
    #expect(!admits { $1.tags = ["救援"] })
    #expect(admits { $1.audiences = ["志愿者", "企业负责人"] })
    #expect(!admits { $1.audiences = ["志愿者"] })
  }

  @Test func `a question for all is for any audience, one without a difficulty in no band`() {
    let pooled = PooledQuestion(
      question: Question(kind: .singleChoice, stem: ""), bank: "", bankTitle: "")
    var section = section(1)
    section.audiences = ["志愿者"]
    #expect(BlueprintCell(section: 0, count: 1).admits(pooled, in: section))
    let hard = BlueprintCell(section: 0, count: 1, difficulty: .hard)
    #expect(!hard.admits(pooled, in: section))
  }
}
