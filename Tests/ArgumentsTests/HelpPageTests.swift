import Arguments
import Testing

@Suite struct HelpPageTests {
  private func page(_ path: [String], width: Int = 80) throws -> String {
    let chain = try #require(Sample.root.chain(along: path))
    return HelpPage(
      of: chain, headings: Sample.headings, width: width, columns: Sample.columns,
      wrap: Sample.wrap
    ).text
  }

  @Test func `a command shows its usage, values, options and the common ones`() throws {
    #expect(
      try page(["practice"]) == """
        用法：kaosai practice [题库…] [选项]

        随机抽题练习，答完一题立即讲评

        不写题库时，从全部题库里抽。

        参数：
          [题库…]  题库的文件或名称

        选项：
          --count 题数  抽多少题，1 到 500
          --kind 题型   只抽这种题型
          --law 法规    只抽引用这部法规的题
          --seed 种子   随机种子

        通用选项：
          --lang 语言   界面语言
          --banks 目录  题库目录
          -h, --help    显示帮助

        """)
  }

  @Test func `what must be given stands in the usage line`() throws {
    #expect(try page(["draw"]).hasPrefix("用法：kaosai draw 方案 --law 理由 [选项]\n"))
  }

  @Test func `a group shows its commands`() throws {
    let text = try page(["bank"])
    #expect(text.hasPrefix("用法：kaosai bank 命令 [选项]\n"))
    #expect(text.contains("命令：\n  check  检查 '题库'\n  list   列出题库\n"))
    #expect(!text.contains("\n选项："))
  }

  @Test func `the program runs without a command, and its options are the common ones`() throws {
    let text = try page([])
    #expect(text.hasPrefix("用法：kaosai [命令] [选项]\n"))
    #expect(text.contains("通用选项：\n  --lang 语言"))
  }

  @Test(arguments: [1, 20, 24, 40, 59, 60, 80, 200])
  func `no line is wider than the screen`(width: Int) throws {
    for path in [[], ["practice"], ["bank", "check"]] {
      for line in try page(path, width: width).split(separator: "\n") {
        #expect(Sample.columns(String(line)) <= max(20, width), "\(line)")
      }
    }
  }

  @Test func `on a narrow screen what an option means stands below it`() throws {
    #expect(try page(["practice"], width: 40).contains("  --count 题数\n      抽多少题，1 到 500\n"))
  }
}
