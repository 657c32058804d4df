import BankLoader
import ExamModel
import Tables
import Testing

/// Banks as tables: what comes back is the bank, or is said not to.
@Suite struct SheetWritingTests {
  private static let bank = Reading.document(
    """
    标题：例
    法规：中华人民共和国安全生产法
    版本：2021-06-10
    标签：法律
    一、单选题
    1. =谁（　）？
    A. -甲
    B. 乙
    答案：B
    解析：一
    二
    依据：《安全生产法》第五条；《刑法》第一百三十四条之一
    难度：易
    分值：1.5
    编号：a-1
    2. 又是谁（　）？
    A. 甲
    B. 乙
    二、填空题
    1. 先____，再____。
    答案：断电|停电；撤离（不分先后）
    状态：停用
    三、简答题
    1. 说。
    答案：第一，要快；
    第二，要稳。
    得分点：快（2分）
    稳
    四、案例分析题
    1. 案例：某厂着火。
    （1）对吗？
    题型：判断题
    答案：错
    保密：是
    （2）怎么办？
    题型：多选题
    A. 跑
    B. 报
    C. 等
    答案：AB
    五、连线题
    1. 连。
    1）左
    2）右
    A. 上
    B. 下
    答案：1B 2A
    六、排序题
    1. 排。
    A. 一
    B. 二
    答案：BA
    七、计算题
    1. 算。
    答案：2.5±0.1
    """
  ).bank

  private func read(_ bytes: [UInt8]) -> QuestionBank {
    BankReader.read(bytes: bytes, file: "例.csv", digest: Reading.digest).bank
  }

  @Test func `a bank comes back from a table and from a workbook`() throws {
    let table = DelimitedWriter.write(Self.bank)
    #expect(table.diagnostics.isEmpty)
    #expect(table.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!DelimitedWriter.write(Self.bank, hasMark: false).bytes.starts(with: [0xEF]))
    let workbook = try WorkbookBankWriter.write(Self.bank)
    #expect(workbook.diagnostics.isEmpty)
    #expect(read(table.bytes).unplaced == Self.bank.unplaced)
    #expect(read(workbook.bytes).unplaced == Self.bank.unplaced)
  }

  @Test func `the same bank gives the same bytes`() throws {
    #expect(
      try WorkbookBankWriter.write(Self.bank).bytes == WorkbookBankWriter.write(Self.bank).bytes)
  }

  @Test(arguments: 0..<60)
  func `what does not come back is told`(seed: Int) throws {
    var generator = BankGenerator(seed: seed)
    let bank = generator.bank()
    let export = DelimitedWriter.write(bank)
    let again = read(export.bytes).questions
    let told = export.diagnostics.count
    let lost = bank.questions.indices.count { index in
      !again.indices.contains(index) || again[index].stem != bank.questions[index].stem
        || again[index].options != bank.questions[index].options
    }
    #expect(told >= lost)
  }

  @Test func `a text longer than a cell is told`() {
    let long = String(repeating: "长", count: 40_000)
    var bank = QuestionBank(title: "长")
    bank.questions = [Question(kind: .trueFalse, stem: long, key: .truth(true))]
    #expect(
      DelimitedWriter.write(bank).diagnostics.map(\.finding) == [.format(.notCarried(.longText))])
  }

  @Test func `a template is a bank that is in order`() throws {
    var examples = Self.bank
    examples.title = "新题库"
    let bytes = try WorkbookBankWriter.template(
      examples: examples, rules: ["每行一道试题。", "1、题型从列表中选择。"], rulesName: "填写说明")
    let document = BankReader.read(bytes: bytes, file: "新.xlsx", digest: Reading.digest)
    #expect(document.bank.unplaced == examples.unplaced)
    #expect(document.diagnostics.map(\.finding) == [.missingKey])
  }
}
