import JSONText
import Testing

@Suite struct BankCommandTests {
  private let fixture = ExamFixture(questions: 3)

  private func json(_ run: PipeRun) throws -> JSONValue {
    try JSONReader.read(Array(run.output.utf8))
  }

  /// A bank with one sound question, and one without a key.
  private func writeBroken() -> String {
    fixture.folder.write(
      """
      标题：坏题库
      判断题
      1. 甲。
      答案：对
      解析：因为。
      保密：是
      编号：s-1
      2. 乙。
      依据：《安全生产法》第九百条
      """, to: "坏.txt")
    return fixture.folder.path + "/坏.txt"
  }

  @Test func `the list names banks with what they hold`() throws {
    let run = PipeRun(fixture.arguments("bank", "list"))
    #expect(run.output == "小题库\n  版本：2021-06-10 · 试题：3\n")
    let bank = try json(PipeRun(fixture.arguments("bank", "list", "--json"))).array?.first
    #expect(bank?["title"] == "小题库")
    #expect(bank?["questions"] == 3)
    #expect(bank?["digest"]?.string?.count == "sha256:".count + 64)
  }

  @Test func `a sound bank passes`() {
    let run = PipeRun(fixture.arguments("bank", "check"))
    #expect(run.output == "检查了 3 道试题：没有发现问题。\n")
    #expect(run.status == .code(0))
  }

  @Test func `every finding stands on a line with file, line, column and code`() throws {
    fixture.folder.write(
      "laws:\n  - {title: 中华人民共和国安全生产法, adopted: 2021-06-10, articles: 119}\n", to: "laws.yaml")
    let path = writeBroken()
    let run = PipeRun(fixture.arguments("bank", "check", path))
    #expect(
      run.output == """
        \(path):8:1 missing-key 没有答案。请补上“答案：”一行，否则不会抽到这道题。
        \(path):8:1 article-beyond-law 《中华人民共和国安全生产法》最后一条是第 119 条，没有第 900 条。请核对依据。

        """)
    #expect(run.error == "检查了 2 道试题：2 处错误。\n")
    #expect(run.status == .code(65))
    let issues = try json(PipeRun(fixture.arguments("bank", "check", path, "--json"))).array
    #expect(issues?.compactMap { $0["code"]?.string } == ["missing-key", "article-beyond-law"])
  }

  @Test func `statistics count kinds, letters and laws`() throws {
    let run = PipeRun(fixture.arguments("bank", "stats"))
    #expect(run.output.contains("试题：3\n题型\n  单选题  3（100%）\n"))
    let statistics = try json(PipeRun(fixture.arguments("bank", "stats", "--json")))
    #expect(statistics["kinds"]?["singleChoice"] == 3)
    #expect(statistics["letters"] == ["A": 0, "B": 1, "C": 1, "D": 1])
    #expect(statistics["laws"]?["安全生产法"] == 3)
  }

  @Test func `banks are held against the texts of their laws`() throws {
    fixture.folder.write("第一条 甲。\n第二条 三日内报告。\n", to: "安全生产法.txt")
    fixture.folder.write(
      """
      填空题
      1. 应当在____内报告。
      答案：五日
      依据：《安全生产法》第二条
      编号：f-1
      """, to: "填空.txt")
    func verify(_ more: String...) -> PipeRun {
      let bank = fixture.folder.path + "/填空.txt"
      return PipeRun(
        fixture.arguments("bank", "verify", "--laws", fixture.folder.path, bank) + more)
    }
    let run = verify()
    #expect(run.output.contains("填空.txt:2:1 number-not-in-article f-1 所依据的条文中没有“五日”。"))
    #expect(run.status == .code(65))
    let issue = try json(verify("--json")).array?.first
    #expect(issue?["question"] == "f-1")
    #expect(issue?["text"] == "五日")
    #expect(verify("--show").output.contains("│ 三日内报告。"))
    #expect(try json(verify("--show", "--json")).array?.first?["articles"]?.array?.count == 1)
    fixture.folder.write(
      "exceptions:\n  - {question: f-1, code: number-not-in-article, reason: 已核对}\n",
      to: "exceptions.yaml")
    #expect(verify().status == .code(0))
    #expect(PipeRun(fixture.arguments("bank", "verify")).status == .code(64))
    #expect(PipeRun(fixture.arguments("bank", "verify", "--laws", "没有")).status == .code(66))
  }

  @Test func `a search shows what it found and leaves secret questions out`() throws {
    let run = PipeRun(fixture.arguments("bank", "search", "第2件", "对的"))
    #expect(run.output.contains("q-2 · 单选题 · "))
    #expect(run.output.contains("  答案：C\n  依据：《安全生产法》第三条\n"))
    #expect(run.error == "找到 1 道试题。\n")
    _ = writeBroken()
    fixture.folder.write(fixture.folder.text(of: "坏.txt"), to: "banks/坏.txt")
    #expect(PipeRun(fixture.arguments("bank", "search", "甲")).error == "没有找到。\n")
    #expect(PipeRun(fixture.arguments("bank", "search")).status == .code(64))
  }

  @Test func `a converted bank reads back, by way of JSON too`() throws {
    let path = writeBroken()
    let text = PipeRun(fixture.arguments("bank", "convert", path))
    #expect(text.output.hasPrefix("标题：坏题库\n\n一、判断题\n\n1. 甲。\n答案：对\n"))
    #expect(text.error.contains("missing-key"))
    #expect(text.status == .code(0))
    let document = PipeRun(fixture.arguments("bank", "convert", path, "--to", "json"))
    #expect(try json(document)["questions"]?.array?[1]["answer"] == .null)
    fixture.folder.write(document.output, to: "坏.json")
    let again = PipeRun(fixture.arguments("bank", "convert", fixture.folder.path + "/坏.json"))
    #expect(again.output == text.output)
  }

  @Test func `what is no bank is refused`() {
    fixture.folder.write([0x50, 0x4B, 0x03, 0x04, 0x00], to: "文档.docx")
    let path = fixture.folder.path + "/文档.docx"
    let run = PipeRun(fixture.arguments("bank", "convert", path))
    #expect(run.output.isEmpty)
    #expect(run.error.contains("bad-container"))
    #expect(run.status == .code(65))
    #expect(PipeRun(fixture.arguments("bank", "check", "没有")).status == .code(66))
  }
}
