import Arguments

/// A small program with everything that a declaration can hold.
enum Sample {
  static let count = Option<Int>.wholeNumber("count", in: 1...500)
  static let seed = Option<UInt64>.unsigned("seed")
  static let kind = Option<Int>.word(
    "kind", of: [(["单选", "single"], 1), (["多选", "multiple"], 2)])
  static let law = Option<String>.text("law")
  static let folder = Option<String>.folder("banks")
  static let language = Option<String>.word("lang", of: [(["zh"], "zh"), (["en"], "en")])
  static let json = Flag("json")
  static let banks = Positional<String>.file("banks")
  static let paper = Positional<String>.file("paper")
  static let shell = Positional<Shell>.word("shell", of: Shell.allCases.map { ($0.rawValue, $0) })

  static let practice = Command(
    "practice", summary: "随机抽题练习，答完一题立即讲评",
    details: ["不写题库时，从全部题库里抽。"],
    options: [
      count.declared(placeholder: "题数", summary: "抽多少题，1 到 500"),
      kind.declared(placeholder: "题型", summary: "只抽这种题型", repeats: true),
      law.declared(placeholder: "法规", summary: "只抽引用这部法规的题"),
      seed.declared(placeholder: "种子", summary: "随机种子"),
    ],
    positionals: [banks.declared(.repeated, placeholder: "题库", summary: "题库的文件或名称")])

  static let check = Command(
    "check", summary: "检查 '题库'",
    options: [json.declared(summary: "以 JSON 输出")],
    positionals: [banks.declared(.requiredRepeated, placeholder: "文件", summary: "题库文件")])

  static let root = Command(
    group: "kaosai", summary: "应急管理考试与竞赛",
    options: [
      language.declared(placeholder: "语言", summary: "界面语言"),
      folder.declared(placeholder: "目录", summary: "题库目录"),
    ],
    runsAlone: true,
    commands: [
      practice,
      Command(
        group: "bank", summary: "题库",
        commands: [check, Command("list", summary: "列出题库")]),
      Command(
        "draw", summary: "抽一份卷",
        options: [law.declared(placeholder: "理由", summary: "为什么", isRequired: true)],
        positionals: [paper.declared(.required, placeholder: "方案", summary: "考试方案")]),
      Command(
        "completion", summary: "命令补全",
        positionals: [
          shell.declared(.required, placeholder: "外壳", summary: "哪种外壳")
        ]),
      Command("help", summary: "帮助"),
    ])

  static let parser = CommandLineParser(root: root) { written, names in
    names.first { $0.first == written.first }
  }

  static let headings = HelpHeadings(
    usage: "用法：", commands: "命令：", arguments: "参数：", options: "选项：", commonOptions: "通用选项：",
    commandPlaceholder: "命令", optionsPlaceholder: "选项", helpSummary: "显示帮助")

  /// Breaks wherever a line is full.
  static func wrap(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for character in text {
      let last = lines.count - 1
      if columns(lines[last] + String(character)) > width { lines.append("") }
      lines[lines.count - 1].append(character)
    }
    return lines
  }

  /// Two columns for what is not ASCII.
  static func columns(_ text: String) -> Int {
    text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }
}
