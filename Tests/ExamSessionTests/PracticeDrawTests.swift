import ExamModel
import ExamSession
import Testing

@Suite struct PracticeDrawTests {
  @Test func `practice repeats nothing and takes what there is`() {
    for count in [0, 1, 5, 30, 99] {
      var generator = SeededGenerator(seed: 3)
      let drawn = PracticeDraw.questions(count, from: SampleBank.single(30), using: &generator)
      #expect(drawn.count == min(count, 30))
      #expect(Set(drawn.map(\.id)).count == drawn.count)
    }
  }

  @Test func `the same seed gives the same practice`() {
    var (one, other) = (SeededGenerator(seed: 3), SeededGenerator(seed: 3))
    #expect(
      PracticeDraw.questions(9, from: SampleBank.single(30), using: &one)
        == PracticeDraw.questions(9, from: SampleBank.single(30), using: &other))
  }
}
