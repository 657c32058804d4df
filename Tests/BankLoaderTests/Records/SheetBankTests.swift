import BankLoader
import ExamModel
import Testing

/// Tables as people keep them, here as comma-separated text.
@Suite struct SheetBankTests {
  private func outline(_ text: String, file: String = "题库.csv") -> String {
    BankOutline.text(of: Reading.document(text, file: file))
  }

  @Test func `the header is found below a title, and columns by their names`() {
    let text = """
      某单位安全知识题库
      制表：安全科,2024-05-01
      序号,*题型（必填）,试题题干,选项A,选项B,选项C,选项D,标准答案,试题解析,试题难度,分值,出题依据
      1,单选题,谁负责（　）？,甲,乙,丙,,B,因为。,易,2分,《安全生产法》第五条
      2,判断,对吗,,,,,√,,,,
      """
    let document = Reading.document(text, file: "题库.csv")
    #expect(document.bank.title == "某单位安全知识题库")
    #expect(
      BankOutline.text(of: document) == """
        4 singleChoice: 谁负责（　）？
          - 甲
          - 乙
          - 丙
          = B
          ? 因为。
          $ 2
        5 trueFalse: 对吗
          = 对
        ! 2 stray-line 制表：安全科 2024-05-01
        """)
    #expect(document.bank.questions[0].difficulty == Difficulty(band: .easy))
    #expect(document.bank.questions[0].citations == [Citation(law: "安全生产法", article: 5)])
    #expect(document.bank.questions.map(\.number) == [1, 2])
  }

  @Test func `a question made of the words of instructions is a question`() {
    let text = """
      题干,选项A,选项B,答案,解析
      拘留合并执行最长不超过（　）。,十日,二十日,B,合并执行不超过二十日。
      """
    #expect(
      outline(text) == """
        2 singleChoice: 拘留合并执行最长不超过（　）。
          - 十日
          - 二十日
          = B
          ? 合并执行不超过二十日。
        """)
  }

  @Test func `a text file with a header is a table, without one by its name or its rows`() {
    let headed = "题目\t答案\n地球是圆的\t对\n"
    #expect(outline(headed, file: "题库.txt") == "2 trueFalse: 地球是圆的\n  = 对")
    let bare = "1,单选题,下列哪一项最先做,甲,乙,A\n2,单选题,下列哪一项最后做,丙,丁,B\n3,单选题,下列哪一项不用做,戊,己,A\n"
    for file in ["题库.csv", "题库.txt"] {
      #expect(Reading.document(bare, file: file).bank.questions.map(\.options.count) == [2, 2, 2])
    }
    let unkeyed = "1,下列哪一项最先做,甲,乙,丙\n2,下列哪一项最后做,丙,丁,戊\n3,下列哪一项不用做,戊,己,甲\n"
    #expect(Reading.document(unkeyed, file: "题库.txt").bank.questions.isEmpty)
  }

  @Test func `headings between rows say section and kind`() {
    let text = """
      题目,A,B,答案
      一、单项选择题,,,
      先做（　）。,甲,乙,A
      二、判断题,,,
      地球是圆的。,,,错
      """
    #expect(
      outline(text) == """
        [单项选择题]
        3 singleChoice: 先做（　）。
          - 甲
          - 乙
          = A
        [判断题]
        5 trueFalse: 地球是圆的。
          = 错
        """)
  }

  @Test func `columns and rows that are not read are told`() {
    let text = """
      题目,答案,录入人
      填写说明：必填,必填,选填
      地球是圆的,对,张三
      ,,李四
      合计：1 题
      """
    #expect(
      outline(text) == """
        3 trueFalse: 地球是圆的
          = 对
        ! 2 stray-line 填写说明：必填 必填 选填
        ! 3 unread-column
        ! 4 stray-line 李四
        ! 5 stray-line 合计：1 题
        """)
  }

  @Test func `what somebody answered is no key`() {
    let text = "题目,A,B,我的答案\n先做（　）。,甲,乙,A\n"
    #expect(Reading.document(text, file: "a.csv").bank.questions.map(\.key) == [nil])
  }

  @Test(arguments: [
    "甲$乙$丙", "**A.甲**B.乙**C.丙**", "**A甲**B乙**C丙", "A．甲⏎B．乙⏎C．丙", "A.甲B.乙C.丙", "甲|乙|丙",
    "A、甲    B、乙    C、丙", "A.、甲**B.、乙**C.、丙", "['甲', '乙', '丙']", "[\"A. 甲\", \"B. 乙\", \"C. 丙\"]",
    "[{\"optionContent\": \"甲\"}, {\"optionContent\": \"乙\"}, {\"optionContent\": \"丙\"}]",
    "{'A': '甲', 'B': '乙', 'C': '丙'}", "甲；乙；丙", "A:甲$;$B:乙$;$C:丙", "（A）甲 （B）乙 （C）丙",
  ])
  func `options share a cell in any way`(cell: String) {
    let quoted = cell.replacing("⏎", with: "\n").replacing("\"", with: "\"\"")
    let text = "题目,选项（用##隔开）,答案\n先做（　）。,\"\(quoted)\",B\n再做（　）。,\"\(quoted)\",C\n"
    let bank = Reading.document(text, file: "题库.csv").bank
    #expect(bank.questions.map(\.options) == [["甲", "乙", "丙"], ["甲", "乙", "丙"]])
    #expect(bank.questions.map(\.key) == [.choices([1]), .choices([2])])
  }

  @Test func `text before the first label belongs to no option and is said`() {
    let text = "题目,选项,答案\n再做（　）。,先做（　）。A.甲 B.乙,A\n"
    #expect(
      outline(text) == """
        2 singleChoice: 再做（　）。
          - 甲
          - 乙
          = A
        ! 2 stray-line 先做（　）。
        """)
  }

  @Test func `text before the first label is the stem where its own cell is empty`() {
    let text = "题目,选项,答案\n,先做（　）。A.甲 B.乙,A\n"
    #expect(outline(text) == "2 singleChoice: 先做（　）。\n  - 甲\n  - 乙\n  = A")
  }

  @Test func `options stand in the stem's cell, or in the rows below it`() {
    let inside = "题目,答案\n\"先做（　）。\nA.甲\nB.乙\",B\n"
    let below = "题目,答案\n先做（　）。,B\nA.甲,\nB.乙,\n"
    for text in [inside, below] {
      #expect(outline(text) == "2 singleChoice: 先做（　）。\n  - 甲\n  - 乙\n  = B")
    }
  }

  @Test func `numbers before all stems are theirs, before a few they are text`() {
    let all = "题目,答案\n1.地球是圆的,对\n2.2米是长度,对\n3.月球是方的,错\n"
    #expect(
      Reading.document(all, file: "a.csv").bank.questions.map(\.stem) == [
        "地球是圆的", "2米是长度", "月球是方的",
      ])
    let few = "题目,答案\n地球是圆的,对\n2.5米是长度,对\n3、月球是方的,错\n"
    #expect(Reading.document(few, file: "a.csv").bank.questions[2].stem == "3、月球是方的")
  }

  @Test func `the kind stands in brackets, in codes of the file's own, or nowhere`() {
    let text = """
      题目,类型(1单选 2多选 3判断),A,B,C,答案
      【单选题】先做（　）。,1,甲,乙,丙,A
      【多选题】都做（　）。,2,甲,乙,丙,A
      【判断题】地球是圆的。,3,,,,对
      """
    let questions = Reading.document(text, file: "a.csv").bank.questions
    #expect(questions.map(\.kind) == [.singleChoice, .multipleChoice, .trueFalse])
    #expect(questions.map(\.stem) == ["先做（　）。", "都做（　）。", "地球是圆的。"])
    let coded = "题目,类型,A,B,C,答案\n甲,1,a,b,c,A\n乙,2,a,b,c,AB\n丙,2,a,b,c,C\n丁,9,a,b,c,A\n"
    #expect(
      Reading.document(coded, file: "a.csv").bank.questions.map(\.kind) == [
        .singleChoice, .multipleChoice, .multipleChoice, .singleChoice,
      ])
  }

  @Test func `records that are blank, quotes that stay open and GBK are read`() throws {
    let blank = "题目,答案\r\n\r\n地球是圆的,对\r\n\r\n"
    #expect(Reading.document(blank, file: "a.csv").bank.questions.count == 1)
    let open = Reading.document("题目,答案\n地球是圆的,\"对\n月球是方的,错\n", file: "a.csv")
    #expect(open.diagnostics.contains { $0.finding.code == "bad-markup" && $0.position.line == 2 })
    let gbk: [UInt8] = [
      0xCC, 0xE2, 0xC4, 0xBF, 0x2C, 0xB4, 0xF0, 0xB0, 0xB8, 0x0A, 0xCC, 0xE2, 0x2C, 0xB6, 0xD4,
    ]
    #expect(Reading.document(gbk).bank.questions.map(\.key) == [.truth(true)])
  }

  @Test func `a first question that speaks of limits is no instruction`() {
    let document = Reading.document(
      """
      题型,题干,选项A,选项B,答案,解析
      单选,拘留最长不超过（　）。,十日,二十日,B,例如合并执行，不超过二十日。
      """, file: "题库.csv")
    #expect(document.bank.questions.map(\.key) == [.choices([1])])
    #expect(document.diagnostics.isEmpty)
  }
}
