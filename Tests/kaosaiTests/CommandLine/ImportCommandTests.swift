import ExamTesting
import Glibc
import JSONText
import Testing

@Suite struct ImportCommandTests {
  private static let text = """
    标题：安全生产法题库
    法规：中华人民共和国安全生产法
    版本：2021-06-10
    一、单选题
    1. 生产经营单位的（　）是本单位安全生产第一责任人。
    A. 主要负责人
    B. 安全总监
    答案：A
    解析：第五条。
    2. 没有答案的题（　）。
    A. 甲
    B. 乙
    二、判断题
    1. 从业人员有权拒绝违章指挥。
    答案：对

    """
  private static let table = """
    题型,题干,选项A,选项B,选项C,答案
    判断题,从业人员有权拒绝违章指挥,,,,正确
    单选题,生产经营单位的（）是本单位安全生产第一责任人,主要负责人,工会主席,,A
    多选题,发现事故应当（　）,报告,撤离,隐瞒,AB

    """

  private let folder = TemporaryFolder()

  init() {
    folder.write(Self.text, to: "甲.txt")
    folder.write(Self.table, to: "乙.csv")
    folder.write(
      "题型,题干,选项A,选项B,答案\n判断题,从业人员有权拒绝违章指挥,,,错\n判断题,有权撤离,,,对\n", to: "丙.csv")
    folder.write("判断题\n1. 有权撤离。\n答案：对\n解析：第五十五条。\n", to: "丁.txt")
    folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], to: "旧.doc")
  }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func run(_ files: [String], _ options: String..., language: String = "zh") -> PipeRun {
    PipeRun(
      ["bank", "import"] + files.map(path) + ["--banks", path("题库")] + options,
      environment: ["KAOSAI_LANG": language])
  }

  /// Both streams of a run, without the name of the test's folder.
  private func screen(_ run: PipeRun) -> String {
    (run.output + "──── \(run.status)\n" + run.error).replacing(folder.path, with: "/文件夹")
  }

  private func check(_ name: String, _ files: [String], _ options: String...) {
    var text = ""
    for language in ["zh", "en"] {
      let run = PipeRun(
        ["bank", "import"] + files.map(path) + ["--banks", path("题库-\(language)")] + options,
        environment: ["KAOSAI_LANG": language])
      text += "════ \(language)\n" + screen(run)
    }
    if let difference = Snapshot.difference(of: text, from: name, beside: #filePath) {
      Issue.record("\(name): \(difference)")
    }
  }

  @Test func `a file in order is shown and written`() { check("import-sound", ["丁.txt"]) }

  @Test func `several files become one bank, with every doubt`() {
    check("import-merged", ["甲.txt", "乙.csv"])
  }

  @Test func `answers that contradict stop it`() {
    check("import-contradiction", ["甲.txt", "丙.csv", "丁.txt"])
  }

  @Test func `any doubt stops it where that was asked for`() {
    check("import-strict", ["甲.txt"], "--strict")
  }

  @Test func `a file without questions stops it`() { check("import-unread", ["丁.txt", "旧.doc"]) }

  @Test func `what is written is a bank that is in order`() {
    #expect(run(["丁.txt", "乙.csv"], "--title", "合并/题库").status == .code(0))
    let bank = folder.text(of: "题库/banks/合并_题库.txt")
    #expect(bank.hasPrefix("标题：合并/题库\n\n一、判断题\n\n1. 有权撤离。\n答案：对\n解析：第五十五条。\n"))
    #expect(bank.contains("\n2. 从业人员有权拒绝违章指挥\n"))
    let check = PipeRun(["bank", "check", path("题库/banks/合并_题库.txt")])
    #expect(check.status == .code(0))
  }

  @Test func `a refusal writes nothing`() {
    #expect(run(["甲.txt"], "--strict").status == .code(65))
    #expect(run(["甲.txt", "丙.csv"]).status == .code(65))
    #expect(run(["旧.doc"]).status == .code(65))
    #expect(run(["没有.txt"]).status == .code(66))
    #expect(access(path("题库"), F_OK) != 0)
    #expect(run(["丁.txt"], "--strict").status == .code(0))
    #expect(access(path("题库/banks/丁.txt"), F_OK) == 0)
  }

  @Test func `a bank that is there is replaced only where that was asked for`() {
    #expect(run(["丁.txt"]).status == .code(0))
    let again = run(["丁.txt"])
    #expect(again.status == .code(77))
    #expect(again.output.hasPrefix("读取的文件\n"))
    #expect(!again.output.contains("已写入"))
    #expect(run(["丁.txt"], "--force").status == .code(0))
    #expect(run(["丁.txt"], "--output", path("另.txt")).status == .code(0))
    #expect(folder.text(of: "另.txt") == folder.text(of: "题库/banks/丁.txt"))
  }

  @Test func `everything is there as JSON too`() throws {
    let run = run(["甲.txt", "乙.csv"], "--json")
    #expect(run.status == .code(0))
    let value = try JSONReader.read(Array(run.output.utf8))
    #expect(value["output"]?.string == path("题库/banks/安全生产法题库.txt"))
    #expect(value["questions"] == 5)
    #expect(value["kinds"] == ["singleChoice": 3, "multipleChoice": 1, "trueFalse": 1])
    #expect(value["files"]?.array?.map { $0["questions"] } == [3, 3])
    #expect(value["sample"]?.array?.count == 3)
    let codes = value["issues"]?.array?.compactMap { $0["code"]?.string }
    #expect(codes == ["missing-key", "dropped-repeat", "near-repeat"])
    #expect(value["repeats"] == 1)
    let refused = self.run(["甲.txt", "丙.csv"], "--json")
    #expect(try JSONReader.read(Array(refused.output.utf8))["output"] == .null)
    #expect(refused.status == .code(65))
  }

  @Test func `a person at a terminal is told that a slow file is being read`() {
    mkfifo(path("慢.txt"), 0o600)
    let terminal = TerminalRun([
      "bank", "import", path("慢.txt"), "--output", path("慢-题库.txt"),
    ])
    let file = open(path("慢.txt"), O_RDWR)
    #expect(terminal.wait(for: "慢.txt，已用 1 秒……") != nil)
    let bytes = Array("判断题\n1. 甲。\n答案：对\n".utf8)
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
    #expect(terminal.wait(for: "已写入") != nil)
    #expect(terminal.end() == .code(0))
  }
}
