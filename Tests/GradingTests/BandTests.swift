import ExamModel
import Testing

@testable import Grading

@Suite struct BandTests {
  private static let bands = [
    GradeBand(name: "优秀", percent: Mark(90)), GradeBand(name: "良好", percent: Mark(80)),
    GradeBand(name: "合格", percent: Mark(60)),
  ]

  @Test func `a cut score is reached by who has exactly it`() {
    let marks = [Mark(90), Mark(thousandths: 89_999), Mark(80), Mark(60), Mark(59), Mark(-1)]
    let result = BandAssignment(marks, scheme: .cuts(Self.bands), maximum: Mark(100))
    #expect(result.positions == [0, 1, 1, 2, nil, nil])
    #expect(result.counts == [1, 2, 1])
    #expect(result.remainder == 2)
  }

  @Test func `a quota is exceeded or left open for those who tie where it ends`() {
    let quota = [
      GradeBand(name: "优秀", percent: Mark(20)), GradeBand(name: "良好", percent: Mark(30)),
    ]
    let marks = [9, 8, 8, 8, 5, 4, 3, 3, 2, 1].map { Mark($0) }
    let better = BandAssignment(marks, scheme: .quota(quota), maximum: Mark(10))
    #expect(better.positions == [0, 0, 0, 0, 1, nil, nil, nil, nil, nil])
    let worse = BandAssignment(marks, scheme: .quota(quota), maximum: Mark(10), ties: .worse)
    #expect(worse.positions == [0, 1, 1, 1, 1, nil, nil, nil, nil, nil])
  }

  @Test func `bands and who is below them are all candidates`() {
    var generator = SeededGenerator(seed: 5)
    for size in [0, 1, 2, 7, 100, 333] {
      let marks = (0..<size).map { _ in Mark(generator.number(below: 12)) }
      for scheme in [GradeScheme.cuts(Self.bands), .quota(Self.bands)] {
        for ties in [TieRule.better, .worse] {
          let result = BandAssignment(marks, scheme: scheme, maximum: Mark(11), ties: ties)
          #expect(result.counts.reduce(result.remainder, +) == size)
          #expect(result.positions.count == size)
          var bandOf: [Mark: Int?] = [:]
          for (mark, position) in zip(marks, result.positions) {
            #expect(bandOf[mark] == nil || bandOf[mark] == position, "those who tie are together")
            bandOf[mark] = .some(position)
          }
        }
      }
    }
  }

  @Test func `marks on the common scale of five grades`() throws {
    let grades = [
      ("A", 15, 86, 100), ("B", 35, 71, 85), ("C", 35, 56, 70), ("D", 13, 41, 55),
      ("E", 2, 30, 40),
    ].map { ScaledGrades.Grade(name: $0.0, percent: Mark($0.1), lowest: $0.2, highest: $0.3) }
    let scaled = try #require(ScaledGrades(RankFixtures.raw, grades: grades))
    let names = scaled.positions.map { grades[$0].name }.joined()
    #expect(names == RankFixtures.grades.filter { $0 != "\n" })
    #expect(scaled.assigned == RankFixtures.scaled)
  }
}
