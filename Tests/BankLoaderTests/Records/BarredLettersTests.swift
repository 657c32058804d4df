import Testing

@testable import BankLoader

@Suite struct BarredLettersTests {
  private func lines(_ cell: String, key: String = "A") -> [String] {
    let questions = (1...3).map {
      "{\"question\": \"第\($0)班由谁值（　）。\", \"options\": \"\(cell)\", \"answer\": \"\(key)\"}"
    }
    return QuestionLines.of(
      Reading.document("[\(questions.joined(separator: ","))]", file: "题库.json"))
  }

  @Test(arguments: [
    "A|值班员|1,B|驾驶员|0,C|来宾|0", "A|值班员,B|驾驶员,C|来宾", "A|值班员;B|驾驶员;C|来宾",
    "A|值班员|1；B|驾驶员|0；C|来宾|0", "A|值班员\\nB|驾驶员\\nC|来宾", "A|值班员|B|驾驶员|C|来宾",
    "A$值班员$B$驾驶员$C$来宾",
  ])
  func `bars part letters from texts, other signs the options`(cell: String) {
    #expect(
      lines(cell) == (1...3).map { "单 第\($0)班由谁值（　）。 值班员/驾驶员/来宾 = A" })
  }

  @Test func `what a cell says is right and a key that says otherwise leave it open`() {
    #expect(lines("A|值班员|1,B|驾驶员|0", key: "B").allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test(arguments: ["维生素A|维生素B|维生素C", "A|B|C"])
  func `letters that are options stay options`(cell: String) {
    let list = lines(cell)
    #expect(list.count == 3)
    #expect(list.allSatisfy { $0.contains(cell.replacing("|", with: "/")) })
  }
}
