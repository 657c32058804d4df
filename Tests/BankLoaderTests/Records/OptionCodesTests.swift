import BankLoader
import Testing

@Suite struct OptionCodesTests {
  private func lines(_ codes: [[Int]]) -> [String] {
    let questions = codes.enumerated().map { place, codes in
      let options = zip(["甲", "乙", "丙", "丁"], codes)
        .map { #"{"content": "\#($0)", "isCorrect": \#($1)}"# }
      return #"{"question": "第\#(place)班谁签字（　）。", "options": [\#(options.joined(separator: ","))]}"#
    }
    let text = "[" + questions.joined(separator: ",") + "]"
    return QuestionLines.of(Reading.document(text, file: "题库.json"))
      .map { String($0.split(separator: " ").last ?? "") }
  }

  @Test func `1 that stands alone in most questions means right`() {
    let single = [[2, 1, 2, 2], [1, 2, 2, 2], [2, 2, 2, 1]]
    #expect(lines(single + [[1, 2, 1, 2]]) == ["B", "A", "D", "AC"])
    #expect(lines(single + [[1, 1, 1, 1]]).last == "ABCD")
  }

  @Test func `few questions, or such as differ, leave it open`() {
    #expect(lines([[2, 1, 2, 2], [1, 2, 2, 2]]) == ["?", "?"])
    let two = [[2, 1, 2, 2], [1, 2, 2, 2]]
    #expect(lines(two + [[1, 1, 1, 2], [2, 1, 1, 1]]) == ["?", "?", "?", "?"])
    #expect(lines([[1, 2, 1, 1], [2, 1, 1, 1], [1, 1, 1, 2]]) == ["?", "?", "?"])
  }
}
