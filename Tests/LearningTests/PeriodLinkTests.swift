import ExamModel
import Testing

@testable import Learning

@Suite struct PeriodLinkTests {
  /// People of a level on a paper of 40 questions, the first 15 of which both papers have.
  private func scores(
    level: Double, easiness: Double, people: Int, seed: UInt64
  ) -> PeriodScores {
    var generator = SeededGenerator(seed: seed)
    return PeriodScores(
      pairs: (0..<people).map { _ in
        let own = level + (Double(generator.number(below: 1000)) / 1000 - 0.5) * 0.4
        var (total, anchor) = (0.0, 0.0)
        for question in 0..<40 {
          let chance = own + (question < 15 ? 0 : easiness)
          guard Double(generator.number(below: 100_000)) < chance * 100_000 else { continue }
          total += 1
          if question < 15 { anchor += 1 }
        }
        return (total, anchor)
      })
  }

  @Test func `an easier paper is not taken for better people`() throws {
    let old = scores(level: 0.55, easiness: 0, people: 400, seed: 1)
    let new = scores(level: 0.55, easiness: 0.15, people: 400, seed: 2)
    let link = try #require(PeriodLink(new: new, old: old, highest: (40, 15, 40), samples: 50))
    #expect(link.raw > 2.5)
    for method in PeriodLink.Method.allCases {
      let (people, paper) = (try #require(link.people[method]), try #require(link.paper[method]))
      #expect(people.marks.magnitude < 3 * people.error, "\(method)")
      #expect((paper.marks - 3.75).magnitude < 3 * paper.error, "\(method)")
      #expect(paper.isClear)
    }
  }

  @Test func `better people are found on a harder paper`() throws {
    let old = scores(level: 0.5, easiness: 0, people: 400, seed: 3)
    let new = scores(level: 0.6, easiness: -0.15, people: 400, seed: 4)
    let link = try #require(PeriodLink(new: new, old: old, highest: (40, 15, 40), samples: 50))
    let people = try #require(link.people[.linear])
    #expect(people.isClear && people.marks > 2)
  }

  @Test func `a handful of people says nothing`() {
    let few = scores(level: 0.5, easiness: 0, people: 9, seed: 5)
    let many = scores(level: 0.5, easiness: 0, people: 50, seed: 6)
    #expect(PeriodLink(new: few, old: many, highest: (40, 15, 40)) == nil)
  }
}
