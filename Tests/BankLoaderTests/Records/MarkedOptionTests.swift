import BankLoader
import ExamModel
import Testing

/// Tables that mark the right options, or have the key in an odd place.
@Suite struct MarkedOptionTests {
  private func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.csv"))
  }

  @Test(arguments: ["（正确答案）", "(正确答案)", "（√）", "√"])
  func `signs behind options say which are right`(sign: String) {
    let text = """
      题干,选项A,选项B,选项C
      先做（　）。,甲,乙\(sign),丙
      后做（　）。,丁\(sign),戊,己
      再做（　）。,庚\(sign),辛,壬\(sign)

      """
    #expect(
      lines(text) == ["单 先做（　）。 甲/乙/丙 = B", "单 后做（　）。 丁/戊/己 = A", "多 再做（　）。 庚/辛/壬 = AC"])
  }

  @Test func `a sign that one question has is part of its option`() {
    let text = """
      题干,选项A,选项B,答案
      先画（　）。,甲√,乙,B
      后做（　）。,丁,戊,A
      再做（　）。,庚,辛,A

      """
    #expect(lines(text)[0] == "单 先画（　）。 甲√/乙 = B")
  }

  @Test func `a column behind each option says whether it is right`() {
    let text = """
      题干,选项A,是否正确,选项B,是否正确
      先做（　）。,甲,,乙,√
      后做（　）。,丙,√,丁,

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
  }

  @Test func `ticks stand under letters below the name of the key`() {
    let text = """
      题干,选项,正确答案,,
      ,,A,B,C
      先做（　）。,A.甲 B.乙 C.丙,,√,
      后做（　）。,A.丁 B.戊 C.己,√,,√

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙/丙 = B", "多 后做（　）。 丁/戊/己 = AC"])
  }

  @Test func `statements are ticked in one of two columns`() {
    let text = """
      序号,题目,对,错
      1,先登记。,√,
      2,后登记。,,√
      3,再登记。,,√

      """
    #expect(lines(text) == ["判 先登记。 = 对", "判 后登记。 = 错", "判 再登记。 = 错"])
    let both = text.replacing("2,后登记。,,√", with: "2,后登记。,√,√")
    #expect(!lines(both).contains { $0.hasPrefix("判 后登记。 =") && !$0.hasSuffix("?") })
  }

  @Test func `numbers in circles mark options and name them`() {
    let text = """
      题干,选项,答案
      先做（　）。,①甲；②乙；③丙,②
      后做（　）。,①丁；②戊；③己,①③

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙/丙 = B", "多 后做（　）。 丁/戊/己 = AC"])
    let joined = """
      题干,选项A,选项B,选项C,答案
      先做（　）。,①②,②③,①③,B

      """
    #expect(lines(joined) == ["单 先做（　）。 ①②/②③/①③ = B"])
  }

  @Test func `explanations say the keys where nothing else does`() {
    let rows = ["本题选B。见第一条。", "见第二条。故正确答案为A。", "故选AB。", "本题选A。"]
    func table(_ rows: [String], key: String = "") -> String {
      "题干,选项A,选项B,解析,答案\n"
        + rows.enumerated().map { "第\($0.offset)岗由（　）负责。,甲,乙,\($0.element),\(key)\n" }.joined()
    }
    #expect(lines(table(rows)).map(\.last) == ["B", "A", "B", "A"])
    #expect(lines(table(rows, key: "A")).map(\.last) == ["?", "A", "?", "A"].map { _ in "A" })
    #expect(
      lines(table(["选B的人多。", "故选A的错误。"] + rows.prefix(2))).map(\.last) == ["?", "?", "?", "?"])
  }

  @Test func `letters of their own columns are taken off where only some options have one`() {
    let text = """
      题干,选项A,选项B,选项C,选项D,答案
      先做（　）。,甲,B、乙,C、丙,D、A和B,B
      后做（　）。,"A、B都对",乙,丙,丁,A

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙/丙/A和B = B", "单 后做（　）。 A、B都对/乙/丙/丁 = A"])
  }

  @Test func `letters beside numbered options tell how many chose them`() {
    let text = """
      题干,选项一,选项二,答案,A,B
      先做（　）。,甲,乙,B,3,14
      后做（　）。,丙,丁,A,7,1

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
  }

  @Test func `tables side by side may be named by a kind`() {
    let text = """
      题号,判断题,答案,,题号,判断题,答案
      1,先登记。,√,,3,再登记。,×
      2,后登记。,×,,4,终登记。,√

      """
    #expect(lines(text) == ["判 先登记。 = 对", "判 后登记。 = 错", "判 再登记。 = 错", "判 终登记。 = 对"])
    let values = """
      1,判断题,先由值班员登记。,正确,错误,A
      2,判断题,后由值班员登记。,正确,错误,B
      3,单选题,登记簿由（　）保管。,值班员,保管员,B
      4,单选题,登记表由（　）填写。,值班员,保管员,A

      """
    #expect(lines(values).map(\.last) == ["对", "错", "B", "A"])
  }

  @Test func `names of kinds may stand above the headers of tables side by side`() {
    let text = """
      单选题,,,,判断题,
      题目,A,B,答案,题目,答案
      先做（　）。,甲,乙,B,先登记。,√
      后做（　）。,丙,丁,A,后登记。,×

      """
    #expect(lines(text).map(\.last) == ["B", "A", "对", "错"])
  }

  @Test func `a letter that two columns have before their texts leaves the key open`() {
    let text = """
      题干,选项A,选项B,选项C,选项D,答案
      先做（　）。,A、甲,B、乙,C、丙,C、丁,C

      """
    #expect(lines(text).map(\.last) == ["?"])
  }

  @Test func `rows that add up or name what follows are no questions`() {
    let text = """
      题干,选项A,选项B,答案
      先做（　）。,甲,乙,B
      ,,小计,1题
      第二批（补充）,,,
      题干,选项A,选项B,答案
      后做（　）。,丙,丁,A
      合计：2题,,,

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
  }

  @Test func `the key within a stem is taken out where a column says the same`() {
    let rows = (1...3).map { "第\($0)岗由（ B ）负责。,甲,乙,B\n" }.joined()
    let text =
      "题干,选项A,选项B,答案\n" + rows + (4...8).map { "第\($0)岗由（　）负责。,甲,乙,A\n" }.joined()
    #expect(lines(text)[0] == "单 第1岗由（　）负责。 甲/乙 = B")
  }

  @Test func `a column behind each option may have its letter in its name`() {
    let text = """
      题干,选项A,A正确,选项B,B正确,选项C,C正确
      先做（　）。,甲,0,乙,1,丙,0
      后做（　）。,丁,1,戊,0,己,1

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙/丙 = B", "多 后做（　）。 丁/戊/己 = AC"])
  }

  @Test func `letters stand below the names of the options and of the key`() {
    let text = """
      题干,选项,,,答案,,
      ,A,B,C,A,B,C
      先做（　）。,甲,乙,丙,,√,
      后做（　）。,丁,戊,己,√,,√

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙/丙 = B", "多 后做（　）。 丁/戊/己 = AC"])
  }
}
