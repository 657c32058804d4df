import JSONText
import Testing

@Suite struct MarkCommandTests {
  private let fixture = ExamFixture()

  init() {
    fixture.folder.write(
      """
      标题：简答题库
      版本：2026

      一、简答题

      1. 简述职责。
      答案：建立责任制，保证投入
      得分点：建立责任制（3分）
      得分点：保证投入（2分）
      依据：《安全生产法》第二十一条
      编号：s-1
      """, to: "banks/简答题库.txt")
    fixture.folder.write(
      "title: 简答\nsections:\n"
        + "  - {title: 简答题, kind: shortAnswer, count: 1, marks: 5, from: [简答题库]}\n",
      to: "papers/简答.yaml")
  }

  private func people() throws -> [JSONValue] {
    let run = PipeRun(fixture.arguments("grade", "简答", "--json"))
    return try #require(try JSONReader.read(Array(run.output.utf8))["people"]?.array)
  }

  @Test func `short answers are marked blind, by points, by two people`() throws {
    let sat = PipeRun(
      fixture.exam("简答", candidate: "7") + ["--name", "张三", "--unit", "城关镇"],
      lines: ["建立责任制", "/s", "y", ""])
    #expect(sat.status == .code(0), "\(sat.error)")
    #expect(try people()[0]["provisional"] == true)
    let confirm = fixture.arguments("results", "confirm", "简答", "--by", "李")
    #expect(PipeRun(confirm).status == .code(77))
    let first = PipeRun(
      fixture.arguments("results", "mark", "简答", "--by", "王"), lines: ["3", "9", "1"])
    #expect(first.status == .code(0), "\(first.error)")
    #expect(!first.output.contains("张三"))
    #expect(first.output.contains("请输入 0 到 2 之间的分数。"))
    #expect(first.output.hasSuffix("评阅了 1 份，还有 0 份没有评。\n"))
    #expect(try people()[0]["mark"] == 4)
    #expect(try people()[0]["provisional"] == false)
    let second = PipeRun(
      fixture.arguments("results", "mark", "简答", "--by", "赵", "--second"), lines: ["2", "0"])
    #expect(second.output.contains("s-1 两人给分不同：王 4 分，赵 2 分；取平均分。"))
    #expect(try people()[0]["mark"] == 3)
    #expect(PipeRun(confirm).status == .code(0))
    let done = PipeRun(fixture.arguments("results", "mark", "简答", "--by", "王"), lines: [])
    #expect(done.status == .code(77))
    #expect(done.error.contains("不再评阅"))
  }

  @Test func `confirmed results stand, but for a signed correction or a review`() throws {
    let sat = PipeRun(fixture.exam("简答", candidate: "7"), lines: ["建立责任制", "/s", "y", ""])
    #expect(sat.status == .code(0), "\(sat.error)")
    let mark = fixture.arguments("results", "mark", "简答", "--by", "王")
    #expect(PipeRun(mark, lines: ["1", "0"]).status == .code(0))
    #expect(
      PipeRun(fixture.arguments("results", "confirm", "简答", "--by", "李")).status == .code(0))
    let list = PipeRun(fixture.arguments("results", "list", "--json"))
    let id = try #require(
      try JSONReader.read(Array(list.output.utf8)).array?.first?["attempt"]?.string)
    for command in [
      fixture.exam("简答", candidate: "8"), mark,
      fixture.arguments("results", "void", id, "--reason", "错"),
      fixture.arguments("results", "extend", "简答", "--all", "--minutes", "5"),
      fixture.arguments("results", "regrade", "简答", "--void", "s-1", "--apply"),
    ] {
      #expect(PipeRun(command, lines: ["5", "5"]).status == .code(77), "\(command)")
    }
    #expect(try people()[0]["mark"] == 1)
    let review = ["results", "review", id, "--by", "张三"]
    let base = ["--banks", fixture.folder.path, "--store", fixture.store]
    #expect(PipeRun(review + ["--request", "偏低"] + base).status == .code(0))
    #expect(PipeRun(mark, lines: ["3", "1"]).status == .code(0))
    #expect(try people()[0]["mark"] == 4)
    #expect(PipeRun(review + ["--decide", "改为 4 分"] + base).status == .code(0))
    #expect(PipeRun(mark, lines: ["5", "5"]).status == .code(77))
    let void = fixture.arguments("results", "void", id, "--reason", "替考", "--by", "李")
    #expect(PipeRun(void).status == .code(0))
    #expect(PipeRun(fixture.arguments("results", "show", id)).output.contains("替考（李）"))
  }

  @Test func `a paper is printed with answer sheets and keys`() {
    let path = fixture.folder.path + "/p.html"
    let run = PipeRun(
      fixture.arguments("paper", "print", "简答", "--seed", "1", "--output", path))
    #expect(run.status == .code(0), "\(run.error)")
    let text = TemporaryFolder.text(at: path)
    for piece in ["简答（A 卷）", "简答（B 卷）", "答题卡", "参考答案", "建立责任制 [3 分]"] {
      #expect(text.contains(piece), "\(piece)")
    }
  }
}
