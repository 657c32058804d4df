import ExamModel
import QuizRunner
import Testing

@Suite struct ClockTextTests {
  @Test(
    arguments: [
      (0, "00:00"), (-5000, "00:00"), (1, "00:01"), (1000, "00:01"), (1001, "00:02"),
      (59_000, "00:59"),
      (60_000, "01:00"), (2_900_000, "48:20"), (3_599_999, "1:00:00"), (3_600_000, "1:00:00"),
      (3_661_000, "1:01:01"), (.max, "2562047788015:12:55"), (.min, "00:00"),
    ] as [(Int64, String)])
  func `time left as a clock shows it, begun seconds counted`(length: Int64, text: String) {
    #expect(ClockText.remaining(Milliseconds(length)) == text)
  }
}
