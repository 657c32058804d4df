import BankLoader
import ExamModel
import Testing

/// Tables without headers, with several, and text that only looks like one.
@Suite struct LooseTableTests {
  @Test(arguments: ["\t", "|||", "@@@"])
  func `lines cut alike need no header`(separator: String) {
    let text = ["先报告事故情况。", "后报告事故情况。", "不必报告事故情况。"].enumerated()
      .map {
        "\($0.offset + 1)\(separator)\($0.element)\(separator)\($0.offset == 1 ? "错" : "对")\n"
      }
      .joined()
    #expect(
      QuestionLines.of(text) == ["判 先报告事故情况。 = 对", "判 后报告事故情况。 = 错", "判 不必报告事故情况。 = 对"])
  }

  @Test(arguments: ["\"", "'"])
  func `a table without a header has kinds in some rows and answers in words`(quote: String) {
    let rows = [
      ["谁值班____。", "值班员", "A:值班员 B:驾驶员", "单选题"], ["谁登记____。", "驾驶员", "A:值班员 B:驾驶员", ""],
      ["谁巡查____。", "A:值班员 B:驾驶员", "A:值班员 B:驾驶员 C:来宾", "多选题"],
      ["来宾要登记，由值班员负责。", "错误，应由驾驶员", "A:正确 B:错误", "判断题"], ["谁交班____。", "值班员", "A:值班员 B:驾驶员", ""],
    ]
    let text = rows.map { row in
      row.map { $0.isEmpty ? "" : quote + $0 + quote }.joined(separator: ",") + "\n"
    }
    #expect(
      QuestionLines.of(Reading.document(text.joined(), file: "a.csv")) == [
        "单 谁值班____。 值班员/驾驶员 = A", "单 谁登记____。 值班员/驾驶员 = B",
        "多 谁巡查____。 值班员/驾驶员/来宾 = AB", "判 来宾要登记，由值班员负责。 = 错",
        "单 谁交班____。 值班员/驾驶员 = A",
      ])
  }

  @Test(arguments: [",", ";", "，"])
  func `rows of a text that end with keys need neither header nor the name of a table`(
    separator: String
  ) {
    let rows = [
      ["单选题", "值班制度规定谁填写值班日志", "A.门卫 B.值班员 C.厨师", "B"],
      ["单选题", "值班制度规定夜间巡查每班几次", "A.一次 B.两次 C.三次", "B"],
      ["多选题", "值班制度规定夜间巡查要带什么", "A.手电 B.登记表 C.水杯", "AB"],
      ["单选题", "值班制度规定登记表存放在哪里", "A.值班室 B.厨房 C.车库", "A"],
    ]
    let text = rows.map { $0.joined(separator: separator) + "\n" }.joined()
    #expect(
      QuestionLines.of(text) == [
        "单 值班制度规定谁填写值班日志 门卫/值班员/厨师 = B", "单 值班制度规定夜间巡查每班几次 一次/两次/三次 = B",
        "多 值班制度规定夜间巡查要带什么 手电/登记表/水杯 = AB", "单 值班制度规定登记表存放在哪里 值班室/厨房/车库 = A",
      ])
  }

  @Test func `commas in keys make no table of a text`() {
    let text = """
      1、多选题（　）要先做。
      A.甲
      B.乙
      C.丙
      D.丁
      正确答案：A,B,C,D
      2、多选题（　）要后做。
      A.甲
      B.乙
      C.丙
      参考答案：A,C

      """
    #expect(QuestionLines.of(text).map { $0.split(separator: " = ").last } == ["ABCD", "AC"])
  }

  @Test func `a further header has its own columns`() {
    let text = """
      一、单选题,,,,
      序号,题目,A,B,答案
      1,谁负责（　）。,甲,乙,B
      二、判断题,,,,
      序号,题目,答案,,
      1,先报告。,对,,
      2,后报告。,错,,
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.csv")) == [
        "单 谁负责（　）。 甲/乙 = B", "判 先报告。 = 对", "判 后报告。 = 错",
      ])
  }

  @Test func `answers in lists need no header`() {
    let text = """
      谁对本单位的安全负责（　）。,['主要负责人']
      事故发生后先向谁报告（　）。,['本单位负责人']
      下列哪项属于特种作业（　）。,['高处作业']

      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.csv")).map {
        $0.split(separator: " = ").last
      } == ["主要负责人", "本单位负责人", "高处作业"])
  }

  @Test func `options behind the stem are those that the answers name`() {
    let text = """
      题目,题目类型,答案
      安全检查包括（　）&用电&用火&用餐,1,用电&用火
      灭火器放在（　）&门边&床下,0,门边
      总指挥由谁担任&主要负责人&保安,0,主要负责人
      演练每年都要做,2,0
      报告可以拖延,2,1

      """
    let document = Reading.document(text, file: "题库.csv")
    #expect(
      QuestionLines.of(document).prefix(3) == [
        "多 安全检查包括（　） 用电/用火/用餐 = AB", "单 灭火器放在（　） 门边/床下 = A",
        "单 总指挥由谁担任 主要负责人/保安 = A",
      ])
    // Whether 0 is 对 or 错 is not said.
    #expect(document.bank.questions.dropFirst(3).map(\.kind) == [.trueFalse, .trueFalse])
    #expect(document.bank.questions.dropFirst(3).allSatisfy { $0.key == nil })
    #expect(document.diagnostics.filter { $0.finding.code == "ambiguous-key" }.count == 2)
  }

  @Test func `a sign in a stem cuts nothing that the answers do not name`() {
    let text = """
      题目,题型,答案
      甲&乙&丙三者谁负责？,简答题,甲负责
      丁&戊&己三者谁负责？,简答题,戊负责
      庚&辛&壬三者谁负责？,简答题,壬负责

      """
    #expect(
      Reading.document(text, file: "题库.csv").bank.questions.allSatisfy { $0.options.isEmpty })
  }

  @Test func `a digit is text where answers are text`() {
    let text = """
      科目,题目,答案
      消防,灭火器每（　）年检一次。,1
      消防,疏散通道宽度不小于（　）米。,1.1
      消防,发现火情先（　）。,报警

      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.csv")).map {
        $0.split(separator: " = ").last
      } == ["1", "1.1", "报警"])
  }

  @Test func `where the question came from is not the question`() {
    let text = """
      题目,答案,A,B
      先做什么？【出题：某校】,A,报警,断电
      谁负责【总指挥】？,B,甲,乙

      """
    #expect(
      Reading.document(text, file: "题库.csv").bank.questions.map(\.stem)
        == ["先做什么？", "谁负责【总指挥】？"])
  }

  @Test func `several texts for one blank are an answer in words`() {
    let text = """
      题目,答案
      三同时指（　）同时进行。,"['设计', '施工', '投产']"
      （　）和（　）要持证上岗。,"['电工', '焊工']"
      总指挥是（　）。,['镇长']

      """
    #expect(
      Reading.document(text, file: "题库.csv").bank.questions.map(\.key) == [
        .text("设计\n施工\n投产"), .blanks([["电工"], ["焊工"]], anyOrder: false),
        .blanks([["镇长"]], anyOrder: false),
      ])
  }

  @Test(arguments: [
    ("题目及选项,答案\n\"谁（　）。\nA．甲\nB．乙\",B\n", "单 谁（　）。 甲/乙 = B"),
    ("序号,判断题内容,对/错,依据\n1,应当先报告。,错,条例\n", "判 应当先报告。 = 错"),
    ("题目内容,题型,选项,答案\n简述经过。,essay,无,先报告\n", "简 简述经过。 = 先报告"),
  ])
  func `headers name columns in more ways`(text: String, question: String) {
    #expect(QuestionLines.of(Reading.document(text, file: "题库.csv")) == [question])
  }

  @Test func `letters are keys of rows without options`() {
    let text = "题干,答案\n最高机关是（　）。,B\n预备期为（　）。,C\n四个意识包括（　）。,ABD\n"
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.csv")) == [
        "单 最高机关是（　）。 = B", "单 预备期为（　）。 = C", "多 四个意识包括（　）。 = ABD",
      ])
  }
}
