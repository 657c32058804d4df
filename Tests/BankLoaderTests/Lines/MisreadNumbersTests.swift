import Testing

@testable import BankLoader

/// Numbers of questions in which a scanner read letters for digits.
@Suite struct MisreadNumbersTests {
  private func corrected(_ lines: [String]) -> [String] {
    MisreadNumbers.corrected(
      lines.enumerated().map { TidyLine(glyphs: Glyphs($0.element), number: $0.offset + 1) }
    ).map(\.glyphs.string)
  }

  @Test func `letters that look like digits are read as such between the numbers beside them`() {
    #expect(
      corrected(["18．甲", "l9．乙", "2O、丙", "21．丁"]) == ["18．甲", "19．乙", "20、丙", "21．丁"])
  }

  @Test func `Roman numbers of statements are no numbers of questions`() {
    let first = ["一、单选题", "1．下列说法正确的是（　）。", "I．甲", "II．乙", "A．I", "B．II", "2．丙（　）。"]
    #expect(corrected(first) == first)
    let tenth = ["9．甲（　）。", "10．下列说法正确的是（　）。", "I．甲", "II．乙", "III．丙", "11．丁（　）。"]
    #expect(corrected(tenth) == tenth)
  }

  @Test func `names of gases are no numbers of questions`() {
    let gases = ["一、单选题", "1．下列说法正确的是（　）。", "O2是助燃物", "O3是污染物", "2．丙（　）。"]
    #expect(corrected(gases) == gases)
  }

  @Test func `no point is put behind a number where the others have none`() {
    let bare = ["14某厂应当报告（　）。", "15某市应当报告（　）。", "l6某县应当报告（　）。", "17某区应当报告（　）。"]
    #expect(corrected(bare) == [bare[0], bare[1], "16某县应当报告（　）。", bare[3]])
  }
}
