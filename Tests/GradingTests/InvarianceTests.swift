import ExamModel
import Testing

@testable import Grading

/// The order of candidates or questions changes no digit.
@Suite struct InvarianceTests {
  private static func table(_ generator: inout SeededGenerator) throws -> ResponseTable {
    let rows: [[Double?]] = (0..<150).map { _ in
      (0..<9).map { question in
        let mark = generator.number(below: 5)
        return mark == 4 ? nil : Double(mark) * (question < 4 ? 0.25 : 0.1)
      }
    }
    return try Tables.marks(rows, maximum: Array(repeating: 1, count: 9))
  }

  @Test func `another order of candidates`() throws {
    var generator = SeededGenerator(seed: 31)
    let tables = [try Self.table(&generator), try Tables.ctt20()]
    for table in tables {
      let before = ItemAnalysis(table)
      var order = Array(0..<table.candidateCount)
      generator.shuffle(&order)
      let after = ItemAnalysis(table.selecting(order))
      #expect(after.items == before.items)
      #expect(after.reliability == before.reliability)
      #expect(after.distribution == before.distribution)
      #expect(after.totals.all == order.map { before.totals.total(of: $0) })
    }
  }

  @Test func `another order of questions`() throws {
    var generator = SeededGenerator(seed: 32)
    let tables = [try Self.table(&generator), try Tables.ctt20()]
    for table in tables {
      let before = ItemAnalysis(table)
      var order = Array(table.questions.indices)
      generator.shuffle(&order)
      let mixed = try #require(
        ResponseTable(
          candidateCount: table.candidateCount, questions: order.map { table.questions[$0] }))
      let after = ItemAnalysis(mixed)
      #expect(after.items == order.map { before.items[$0] })
      #expect(after.reliability.alpha == before.reliability.alpha)
      #expect(after.distribution == before.distribution)
    }
  }

  @Test func `another order of candidates fits the same models`() throws {
    let table = try Tables.lsat7()
    var generator = SeededGenerator(seed: 35)
    var order = Array(0..<table.candidateCount)
    generator.shuffle(&order)
    for model in [LatentModel.rasch, .twoPL] {
      let before = try #require(LatentFit(model, table))
      let after = try #require(LatentFit(model, table.selecting(order)))
      #expect(Agreement.holds(before.logLikelihood, after.logLikelihood, within: 1e-9))
      #expect(
        Agreement.holds(before.items.map(\.slope), after.items.map(\.slope), within: 1e-8))
      #expect(
        Agreement.holds(
          order.map { before.abilities[$0].estimate }, after.abilities.map(\.estimate),
          within: 1e-8))
    }
  }

  @Test func `the quick way and the whole way agree`() throws {
    for table in [try Tables.lsat7(), try Tables.ctt20()] {
      let quick = try #require(RightWrongAnalysis(table))
      let whole = ItemAnalysis(table)
      #expect(Agreement.holds(quick.facility, whole.items.map(\.facility)))
      #expect(Agreement.holds(quick.itemTotal, whole.items.map(\.itemTotal)))
      #expect(Agreement.holds(quick.itemRest, whole.items.map(\.itemRest)))
      #expect(Agreement.holds(quick.alpha, whole.reliability.alpha))
      #expect(quick.rightCounts.map { Double($0) } == whole.totals.all)
    }
  }

  @Test func `answers candidate by candidate say what they say question by question`() throws {
    var generator = SeededGenerator(seed: 34)
    for (candidates, width) in [
      (2, 1), (3, 15), (255, 16), (509, 20), (1000, 100), (64, 127), (40, 300),
    ] {
      let key = (0..<width).map { UInt8(65 + $0 % 4) }
      let letters = (0..<candidates * width).map { place -> UInt8 in
        // Candidates with high numbers know more.
        if generator.number(below: candidates) < place / width { return key[place % width] }
        return [0, 65, 66, 67, 68][generator.number(below: 5)]
      }
      let rows = try #require(AnswerRows(letters: letters, key: key))
      let whole = ItemAnalysis(rows.table)
      let plain = (0..<candidates).map { row in
        key.indices.count { letters[row * width + $0] == key[$0] }
      }
      #expect(whole.totals.all == plain.map { Double($0) })
      guard width < 256 else { continue }
      let quick = try #require(RightWrongAnalysis(rows))
      #expect(quick.rightCounts.map { Int($0) } == plain)
      #expect(Agreement.holds(quick.facility, whole.items.map(\.facility)))
      #expect(Agreement.holds(quick.itemTotal, whole.items.map(\.itemTotal)))
      #expect(Agreement.holds(quick.itemRest, whole.items.map(\.itemRest)))
      #expect(Agreement.holds(quick.alpha, whole.reliability.alpha))
    }
    #expect(AnswerRows(letters: [65, 66, 67], key: [65, 66]) == nil)
    #expect(AnswerRows(letters: [], key: []) == nil)
  }

  @Test func `kernels count what a plain loop counts`() throws {
    var generator = SeededGenerator(seed: 33)
    for count in [0, 1, 63, 64, 65, 300, 40_000] {
      let letters = (0..<7).map { _ in
        (0..<count).map { _ in [0, 65, 66, 200][generator.number(below: 4)] as UInt8 }
      }
      let questions = letters.enumerated().map {
        QuestionColumn(
          id: "\($0.offset)", letters: $0.element, key: [$0.offset % 2 == 0 ? 65 : 200])
      }
      let table = try #require(ResponseTable(candidateCount: count, questions: questions))
      let keyed = try #require(KeyedBytes(table))
      let (sums, rights) = keyed.sums()
      let plain = (0..<count).map { candidate in
        letters.indices.count { letters[$0][candidate] == ($0 % 2 == 0 ? 65 : 200) }
      }
      #expect(rights.map { Int($0) } == plain)
      #expect(keyed.rightAnswers() == rights)
      for (question, sum) in sums.enumerated() {
        let hits = (0..<count).filter { letters[question][$0] == (question % 2 == 0 ? 65 : 200) }
        #expect(sum.right == hits.count)
        #expect(sum.total == hits.reduce(0) { $0 + plain[$1] })
      }
    }
  }
}
