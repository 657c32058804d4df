import BankLoader
import ExamModel
import Testing

@Suite struct BankVerifierTests {
  private static let law = """
    # 中华人民共和国安全法

    ## 第一章 总则

    第一条 企业应当在事故发生后一小时内向县级以上人民政府应急管理部门报告。

    第二条 违反本法规定的，处五万元以上十万元以下的罚款；情节严重的，由公安机关处十五日以下拘留。

    有下列情形之一的，从重处罚：

    （一）隐瞒的；

    （二）伪造的。

    第三条 当事人应当自收到决定书之日起五日内提出；依照本法第二条处罚的除外。

    第四条 从业人员超过百分之三十的，应当由行业协会组织应急救援队伍并定期开展联合演练活动。

    第五条 本法中“五日”的规定是指工作日。

    第六条 罚款一百元以下的，可以当场收缴。
    """

  private func verifier(terms: [String] = []) throws -> BankVerifier {
    let text = try #require(LawTextReader.read(bytes: Array(Self.law.utf8), file: "安全法.md"))
    var law = Law(title: "中华人民共和国安全法", shortNames: ["安法"], adopted: "2021-06-10")
    law.terms = terms
    return BankVerifier(library: LawLibrary(texts: [text], laws: LawRegister(laws: [law])))
  }

  /// The findings of a bank as `number-not-in-article 三日`.
  private func check(
    _ text: String, exceptions: [VerificationException] = [], terms: [String] = []
  ) throws -> [String] {
    try verifier(terms: terms).verify([Reading.document(text)], exceptions: exceptions).map {
      let finding = $0.diagnostic.finding
      return finding.code + (finding.text.map { " " + $0 } ?? "")
    }
  }

  private func single(_ stem: String, _ options: String..., basis: String) -> String {
    let lines = zip(["A", "B", "C", "D"], options).map { "\($0). \($1)\n" }
    return "单选题\n1. \(stem)\n\(lines.joined())答案：A\n依据：\(basis)\n编号：q-1\n"
  }

  private func fill(_ stem: String, _ key: String, basis: String) -> String {
    "填空题\n1. \(stem)\n答案：\(key)\n依据：\(basis)\n"
  }

  private func statement(_ stem: String, _ key: String, basis: String) -> String {
    "判断题\n1. \(stem)\n答案：\(key)\n依据：\(basis)\n"
  }

  @Test func `laws are found by short names, and a missing text is noted once`() throws {
    for name in ["安全法", "中华人民共和国安全法", "安法"] {
      #expect(try check(statement("应当报告。", "对", basis: "《\(name)》第一条")) == [])
    }
    let two = statement("一。", "对", basis: "《某法》第一条") + "2. 二。\n答案：对\n依据：《某法》第二条\n"
    #expect(try check(two) == ["law-not-supplied"])
  }

  @Test func `an article, a paragraph or an item that is not there is told`() throws {
    func cite(_ place: String) throws -> [String] {
      try check(statement("应当报告。", "对", basis: "《安全法》\(place)"))
    }
    #expect(try cite("第七条") == ["article-missing"])
    #expect(try cite("第二条之一") == ["article-missing"])
    #expect(try cite("第二条第二款第（二）项") == [])
    #expect(try cite("第二条第（一）项、第（二）项") == [])
    #expect(try cite("第二条第三款") == ["paragraph-missing"])
    #expect(try cite("第二条第二款第（三）项") == ["item-missing"])
    #expect(try cite("第二条第一款第（一）项") == ["item-missing"])
  }

  @Test func `a number of the key is in the article as a value with its unit`() throws {
    let basis = "《安全法》第二条"
    #expect(
      try check(single("应当处（　）罚款。", "5万元以上100000元以下", "一万元以下", basis: basis)) == [])
    #expect(
      try check(single("应当处（　）罚款。", "六万元以上十万元以下", "一万元以下", basis: basis))
        == ["number-not-in-article 六万元"])
    #expect(try check(fill("应当在____内报告。", "1小时", basis: "《安全法》第一条")) == [])
    #expect(
      try check(fill("应当在____小时内报告。", "二", basis: "《安全法》第一条"))
        == ["number-not-in-article 二小时"])
    #expect(try check(fill("超过____的，应当配备。", "30%", basis: "《安全法》第四条")) == [])
  }

  @Test func `a bound turned round is told`() throws {
    #expect(
      try check(single("可以处（　）罚款。", "五万元以下", "一万元以下", basis: "《安全法》第二条"))
        == ["bound-differs 五万元"])
  }

  @Test func `a number that is a wrong option only is no finding`() throws {
    #expect(try check(single("应当在（　）内报告。", "一小时", "九小时", basis: "《安全法》第一条")) == [])
    #expect(try check(statement("应当在九小时内报告。", "错", basis: "《安全法》第一条")) == [])
  }

  @Test func `a true statement's number is held against the article`() throws {
    #expect(
      try check(statement("应当在九小时内报告。", "对", basis: "《安全法》第一条"))
        == ["number-not-in-article 九小时"])
  }

  @Test func `facts of a case are not law`() throws {
    #expect(
      try check(single("某厂有职工80人，应当在（　）内报告。", "一小时", "九小时", basis: "《安全法》第一条")) == [])
    #expect(
      try check(single("某人被罚款三万元，合计（　）。", "六万元", "九万元", basis: "《安全法》第二条")) == [])
    #expect(
      try check(single("下列罚款可以当场收缴的是（　）。", "对钱某罚款八十元", "对李某罚款九百元", basis: "《安全法》第六条"))
        == [])
  }

  @Test func `days that the law says are workdays are both`() throws {
    let stem = "当事人应当在____内提出。"
    #expect(try check(fill(stem, "五个工作日", basis: "《安全法》第三条")) == [])
    #expect(try check(fill(stem, "五日", basis: "《安全法》第三条")) == [])
    #expect(
      try check(single("应当由（　）拘留。", "公安机关处十五个工作日", "法院", basis: "《安全法》第二条"))
        == ["number-not-in-article 十五个工作日"])
  }

  @Test func `an article that another refers to counts as well`() throws {
    #expect(try check(fill("依照第二条可以处____罚款。", "五万元以上", basis: "《安全法》第三条")) == [])
  }

  @Test func `a term of the key that only other articles have is told`() throws {
    #expect(
      try check(single("应当向（　）报告。", "公安机关", "工会", basis: "《安全法》第一条"))
        == ["term-not-in-article 公安机关"])
    #expect(try check(single("应当向（　）报告。", "应急管理部门", "工会", basis: "《安全法》第一条")) == [])
    #expect(
      try check(fill("应当由____组织。", "公安机关", basis: "《安全法》第四条"))
        == ["term-not-in-article 公安机关"])
    #expect(try check(fill("应当由____组织。", "工会|行业协会", basis: "《安全法》第四条")) == [])
  }

  @Test func `eighteen characters of a law in a row are copied, terms aside`() throws {
    let copied = "应当由行业协会组织应急救援队伍，并定期开展联合演练活动吗？"
    let text = statement(copied, "错", basis: "《安全法》第四条")
    #expect(try check(text) == ["copied 应当由行业协会组织应急救援队伍并定期开展联合演练活动"])
    #expect(try check(text, terms: ["行业协会组织应急救援队伍"]) == [])
    #expect(try check(statement("应当由行业协会组织应急救援队伍并定", "错", basis: "《安全法》第四条")) == [])
  }

  @Test func `an exception with its reason hides a finding, and is told where nothing needs it`()
    throws
  {
    func exception(_ code: String, _ text: String?) -> VerificationException {
      VerificationException(
        question: "q-1", code: code, text: text, reason: "事例",
        position: SourcePosition(file: "exceptions.yaml", line: 3))
    }
    let text = single("应当在（　）内报告。", "九小时", "一小时", basis: "《安全法》第一条")
    #expect(try check(text) == ["number-not-in-article 九小时"])
    #expect(try check(text, exceptions: [exception("number-not-in-article", "九小时")]) == [])
    #expect(try check(text, exceptions: [exception("number-not-in-article", nil)]) == [])
    #expect(
      try check(text, exceptions: [exception("copied", nil)])
        == ["number-not-in-article 九小时", "unused-exception"])
  }

  @Test func `parts of cases are looked at one by one`() throws {
    let text = """
      案例分析题
      1. 案例：某厂被罚款三万元。
      （1）应当在（　）内报告。
      题型：单选题
      A. 九小时
      B. 一小时
      答案：A
      依据：《安全法》第一条
      （2）罚款数额是三万元。
      题型：判断题
      答案：对
      依据：《安全法》第二条
      编号：c-1
      """
    let issues = try verifier().verify([Reading.document(text)])
    #expect(issues.map(\.diagnostic.finding) == [.numberMissing("九小时")])
    #expect(issues.first?.diagnostic.position.line == 3)
  }
}
