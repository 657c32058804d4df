import BankLoader
import ExamModel
import Testing

/// Keys that are sums of bits, as programs for driving tests write them.
@Suite struct DriverKeyTests {
  private func keys(_ rows: [(options: [String], answer: Int)]) -> [AnswerKey?] {
    let list = rows.enumerated().map { index, row in
      let options = zip("abcd", row.options).map { #""option_\#($0)": "\#($1)""# }
      return #"{"question": "第\#(index + 1)种情形应当怎样做？", "answer": \#(row.answer), "#
        + options.joined(separator: ", ") + "}"
    }
    let text = "[" + list.joined(separator: ",\n") + "]"
    return Reading.document(text, file: "题库.json").bank.questions.map(\.key)
  }

  @Test func `each right option has its bit`() {
    let options = ["停车", "减速", "鸣笛", "让行"]
    #expect(
      keys([(options, 32), (options, 16), (options, 176), (options, 128), (["正确", "错误"], 32)])
        == [.choices([1]), .choices([0]), .choices([0, 1, 3]), .choices([3]), .truth(false)])
  }

  @Test func `numbers among the options are no bits`() {
    let options = ["16", "32", "64", "128"]
    #expect(
      keys([(options, 32), (options, 16), (options, 64), (options, 128)])
        == [.choices([1]), .choices([0]), .choices([2]), .choices([3])])
  }

  @Test func `too few keys tell nothing`() {
    let options = ["停车", "减速", "鸣笛", "让行"]
    #expect(keys([(options, 32), (options, 16), (options, 64)]) == [nil, nil, nil])
  }
}
