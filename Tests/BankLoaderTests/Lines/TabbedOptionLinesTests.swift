import Testing

@testable import BankLoader

@Suite struct TabbedOptionLinesTests {
  private func read(_ options: String) -> [String] {
    QuestionLines.of(
      Reading.document(
        "1. 巡查要带（　）\n\(options)\n2. 值班员几人（　）\nA. 一\tB. 两\tC. 三\tD. 四\n答案：B\n",
        file: "题库.txt"))
  }

  @Test func `a cell behind those with letters has the next one`() {
    #expect(
      read("A. 手电\tB. 登记表\tC. 水杯\tD. 雨伞\t钥匙\t\n答案：ABE").first
        == "多 巡查要带（　） 手电/登记表/水杯/雨伞/钥匙 = ABE")
  }

  @Test func `a key behind the options is none of them`() {
    #expect(
      read("A. 手电\tB. 登记表\tC. 水杯\tD. 雨伞\t答案：AB").first
        == "多 巡查要带（　） 手电/登记表/水杯/雨伞 = AB")
  }

  @Test func `a cell between those with letters stays part of its option`() {
    #expect(
      read("A. 手电\tB. 登记表\t钥匙\tC. 水杯\tD. 雨伞\n答案：AB").first?.contains("/钥匙") == false)
  }
}
