import ExamModel
import Testing

@testable import BankLoader

/// Options that a document sets off by their looks.
@Suite struct OptionLooksTests {
  private func document(_ marked: [[Int]], style: LineMark.Style, key: String? = nil) -> [String] {
    var lines: [DocumentLine] = []
    func add(_ text: String, isMarked: Bool = false) {
      let marks = isMarked ? [LineMark(range: 0..<text.utf8.count, style: style)] : []
      lines.append(DocumentLine(text: text, number: lines.count + 1, marks: marks))
    }
    for (index, options) in marked.enumerated() {
      add("\(index + 1). 第\(index + 1)项（　）。")
      for (place, option) in ["A. 甲", "B. 乙", "C. 丙"].enumerated() {
        add(option, isMarked: options.contains(place))
      }
      if let key { add("答案：\(key)") }
    }
    return QuestionLines.of(LineBank.read(lines, file: "题库.docx", digest: Reading.digest))
      .map { String($0.suffix(while: { $0 != " " })) }
  }

  private let red = LineMark.Style.coloured(red: 255, green: 0, blue: 0)

  @Test func `are right where every question has some`() {
    #expect(document([[0], [1], [0, 2]], style: red) == ["A", "B", "AC"])
    #expect(document([[0], [1], [2]], style: .bold) == ["A", "B", "C"])
  }

  @Test func `are no keys where only some questions have them, or all options`() {
    #expect(document([[0], [], []], style: red) == ["?", "?", "?"])
    #expect(document([[0, 1, 2], [0, 1, 2], [0, 1, 2]], style: red) == ["?", "?", "?"])
  }

  @Test func `are no keys where the answers say otherwise`() {
    #expect(document([[0], [1], [2]], style: red, key: "B") == ["B", "B", "B"])
  }

  @Test func `a coloured word within an option is none`() {
    let lines = (1...3).flatMap { number in
      [
        DocumentLine(text: "\(number). 第\(number)项（　）。", number: 3 * number - 2),
        DocumentLine(
          text: "A. 甲乙", number: 3 * number - 1,
          marks: [LineMark(range: 3..<6, style: .highlighted)]),
        DocumentLine(text: "B. 丙丁", number: 3 * number),
      ]
    }
    let document = LineBank.read(lines, file: "题库.docx", digest: Reading.digest)
    #expect(document.bank.questions.allSatisfy { $0.key == nil })
  }
}

extension String {
  fileprivate func suffix(while isPart: (Character) -> Bool) -> Substring {
    self[(lastIndex { !isPart($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}
