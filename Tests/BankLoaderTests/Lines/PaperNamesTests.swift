import Testing

@testable import BankLoader

/// Several papers in one file, their lists of keys apart from them and called by their names.
@Suite struct PaperNamesTests {
  private static func paper(_ name: String, _ heading: String = "一、单选题") -> String {
    """
    \(name)
    \(heading)
    1. \(name)谁值班（　）。
    A. 甲
    B. 乙
    2. \(name)谁接班（　）。
    A. 甲
    B. 乙
    二、判断题
    1. \(name)应当登记。（　）

    """
  }

  private static func list(_ title: String, _ keys: String, _ truth: String) -> String {
    "\(title)\n一、单项选择题\n\(keys)\n二、判断题\n1.\(truth)\n"
  }

  private static func keys(in text: String) -> [String] {
    QuestionLines.of(text).map { String($0.suffix(1)) }
  }

  @Test(arguments: [
    ("A卷", "B卷", "A卷参考答案", "B卷参考答案"), ("模拟题（一）", "模拟题（二）", "参考答案（模拟题（一））", "参考答案（模拟题（二））"),
    ("2020年真题", "2021年真题", "2020年真题答案", "2021年真题答案"), ("初级", "中级", "初级答案", "中级答案及解析"),
    ("值班考试试卷（A卷）", "值班考试试卷（B卷）", "A卷答案", "B卷答案"),
  ])
  func `each paper gets the list of its name, in whatever order these stand`(
    first: String, second: String, firstList: String, secondList: String
  ) {
    let papers = "值班知识汇编\n\n" + Self.paper(first) + "\n" + Self.paper(second) + "\n"
    let lists = [
      Self.list(firstList, "1.A 2.B", "√"), Self.list(secondList, "1.B 2.A", "×"),
    ]
    let inOrder = Self.keys(in: papers + lists[0] + "\n" + lists[1])
    #expect(inOrder == ["A", "B", "对", "B", "A", "错"])
    #expect(Self.keys(in: papers + lists[1] + "\n" + lists[0]) == inOrder)
    #expect(Self.keys(in: papers + "答案部分\n\n" + lists[1] + "\n" + lists[0]) == inOrder)
  }

  @Test func `a paper without a list gets no key of another's`() {
    let papers =
      "值班知识汇编\n\n"
      + ["试卷一", "试卷二", "试卷三"].map { Self.paper($0) }.joined(separator: "\n")
    let lists =
      Self.list("试卷一参考答案", "1.A 2.B", "√") + "\n" + Self.list("试卷三参考答案", "1.B 2.A", "×")
    #expect(Self.keys(in: papers + "\n" + lists) == ["A", "B", "对", "?", "?", "?", "B", "A", "错"])
  }

  @Test func `lists in another order than their papers, which have no such names, give no keys`() {
    let papers = "值班知识汇编\n\n" + Self.paper("上午") + "\n" + Self.paper("下午") + "\n"
    let lists =
      Self.list("卷二答案", "1.A 2.B", "√") + "\n" + Self.list("卷一答案", "1.B 2.A", "×")
    #expect(Self.keys(in: papers + lists).allSatisfy { $0 == "?" })
  }

  @Test func `headings that differ from paper to paper do not matter`() {
    let papers =
      "值班知识汇编\n\n" + Self.paper("甲卷") + "\n" + Self.paper("乙卷", "一、单项选择题（每题2分）")
    let lists = Self.list("乙卷答案", "1.A 2.B", "√") + "\n" + Self.list("甲卷答案", "1.B 2.A", "×")
    #expect(Self.keys(in: papers + "\n" + lists) == ["B", "A", "错", "A", "B", "对"])
  }

  @Test func `a heading for statements above choices names no kind`() {
    let part = { (name: String, number: Int) in
      """
      \(name)
      （四个选项中只有一项正确）
      \(number). 谁值班（　）。
      A. 甲    B. 乙
      C. 丙    D. 丁
      \(number + 1). 谁接班（　）。
      A. 甲    B. 乙
      C. 丙    D. 丁

      """
    }
    let text =
      part("第一部分  常识判断", 1) + part("第二部分  数量关系", 3)
      + "参考答案\n1.【答案】C。解析：丙值班。\n2.【答案】D。解析：略。\n3.【答案】A。\n4.【答案】B。\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班（　）。 甲/乙/丙/丁 = C", "单 谁接班（　）。 甲/乙/丙/丁 = D",
        "单 谁值班（　）。 甲/乙/丙/丁 = A", "单 谁接班（　）。 甲/乙/丙/丁 = B",
      ])
  }
}
