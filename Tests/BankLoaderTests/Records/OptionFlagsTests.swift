import BankLoader
import Testing

@Suite struct OptionFlagsTests {
  private typealias Asked = (texts: [String], values: [String])

  /// Questions whose options have texts and, under a name, what is said of each.
  private func lines(
    _ questions: [Asked], _ name: String = "value",
    coded: Bool = false, keys: [String] = []
  ) -> [String] {
    let objects = questions.enumerated().map { place, question in
      let options = zip(question.texts, question.values).enumerated().map { index, option in
        let code = coded ? #""code": "\#(["A", "B", "C", "D"][index])", "# : ""
        return #"{\#(code)"option": "\#(option.0)", "\#(name)": \#(option.1)}"#
      }
      let key = keys.isEmpty ? "" : #", "answer": "\#(keys[place])""#
      return
        #"{"title": "第\#(place)班谁签字（　）。", "options": [\#(options.joined(separator: ","))]\#(key)}"#
    }
    let text = "[" + objects.joined(separator: ",") + "]"
    return QuestionLines.of(Reading.document(text, file: "题库.json"))
      .map { $0.split(separator: " ").dropFirst(2).joined(separator: " ") }
  }

  @Test(arguments: [["1", "0"], ["true", "false"], [#""1""#, #""0""#]])
  func `ones and noughts beside texts say which are right`(signs: [String]) {
    let (yes, no) = (signs[0], signs[1])
    for coded in [true, false] {
      #expect(
        lines(
          [
            (["门卫", "班长", "站长"], [no, yes, no]), (["正确", "错误"], [no, yes]),
            (["甲组", "乙组", "丙组"], [yes, yes, yes]), (["东门", "西门"], [yes, no]),
          ], coded: coded) == ["门卫/班长/站长 = B", "= 错", "甲组/乙组/丙组 = ABC", "东门/西门 = A"])
    }
  }

  @Test func `of two options they are flags where either stands first`() {
    #expect(
      lines([
        (["东门", "西门"], ["1", "0"]), (["甲组", "乙组"], ["0", "1"]), (["早班", "晚班"], ["1", "0"]),
      ])
        == ["东门/西门 = A", "甲组/乙组 = B", "早班/晚班 = A"])
    #expect(
      lines(
        [(["东门", "西门"], ["1", "0"]), (["甲组", "乙组"], ["1", "0"]), (["早班", "晚班"], ["1", "0"])]
      ).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `codes of yes and no, and scales, are no flags`() {
    let codes: [Asked] = Array(repeating: (["是", "否"], ["1", "0"]), count: 5)
    #expect(lines(codes).allSatisfy { $0.hasSuffix("= ?") })
    let scale: [Asked] = [(["从不", "有时"], ["0", "1"]), (["从不", "有时"], ["1", "0"])]
    #expect(lines(scale + scale + scale).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `a key that says otherwise leaves it open`() {
    let questions: [Asked] = [
      (["门卫", "班长", "站长"], ["0", "1", "0"]), (["东门", "西门", "北门"], ["1", "0", "0"]),
      (["甲组", "乙组", "丙组"], ["0", "0", "1"]),
    ]
    #expect(
      lines(questions, keys: ["班长", "东门", "甲组"])
        == ["门卫/班长/站长 = B", "东门/西门/北门 = A", "甲组/乙组/丙组 = ?"])
  }

  @Test func `where one option of each question scores it is right`() {
    let questions: [Asked] = [
      (["门卫", "班长", "站长"], ["0", "10", "0"]), (["东门", "西门"], ["5", "0"]),
      (["甲组", "乙组"], ["0", "10"]), (["早班", "晚班"], ["10", "0"]), (["一楼", "二楼"], ["0", "10"]),
    ]
    #expect(
      lines(questions, "score") == [
        "门卫/班长/站长 = B", "东门/西门 = A", "甲组/乙组 = B", "早班/晚班 = A", "一楼/二楼 = B",
      ])
    #expect(lines(Array(questions.dropLast()), "score").allSatisfy { $0.hasSuffix("= ?") })
    let spread: [Asked] = [(["三楼", "四楼", "五楼"], ["3", "5", "0"])]
    let none: [Asked] = [(["三楼", "四楼", "五楼"], ["0", "0", "0"])]
    let many: [Asked] = (0..<10).map {
      (["\($0)号", "\($0 + 1)号"], $0 < 3 ? ["5", "0"] : ["0", "5"])
    }
    #expect(lines(many + none, "score").last == "三楼/四楼/五楼 = ?")
    #expect(lines(many + none, "score").first == "0号/1号 = A")
    #expect(lines(questions + spread, "score").allSatisfy { $0.hasSuffix("= ?") })
  }
}
