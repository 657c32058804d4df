package import ExamModel

extension Chinese {
  package func sentence(for finding: PaperFinding) -> String {
    switch finding {
    case .notYAML(let problem): sentence(for: problem)
    case .wrongRole(let role, let expected): "这是\(name(role))，不是\(name(expected))。"
    case .unknownKey(let key, let nearest):
      "没有“\(key)”这一项。" + (nearest.map { "您要写的是“\($0)”吗？" } ?? "")
    case .missingKey(let key): "缺少“\(key)”这一项。"
    case .repeatedKey(let key): "“\(key)”写了两次，只能保留一个。"
    case .conflictingKeys(let first, let second):
      "“\(first)”和“\(second)”只能写一个。"
    case .repeatedName(let name): "“\(name)”已经用过了，请换一个名称。"
    case .badValue(let key, let value, let expected): badValue(key, value, expected)
    case .wrongSum(let key, let sum, let expected):
      "“\(key)”各项加起来是 \(sum)，应为 \(expected)。"
    case .emptyWindow: "考试窗口的结束时间不晚于开始时间。"
    case .unknownBank(let name, let nearest):
      "没有“\(name)”这个题库。" + (nearest.map { "您要写的是“\($0)”吗？" } ?? "")
    case .cannotFill(let shortfall): sentence(for: shortfall)
    case .tooLarge: "文件太大，或者嵌套太深，请检查是否选错了文件。"
    }
  }

  package func sentence(for shortfall: BlueprintShortfall) -> String {
    var cell = [kindName(shortfall.kind)]
    if let bank = shortfall.bank { cell.append("题库“\(bank)”") }
    if let law = shortfall.law { cell.append("依据“\(law)”") }
    if let band = shortfall.difficulty { cell.append("难度“\(name(band))”") }
    return "第 \(shortfall.section + 1) 部分“\(shortfall.title)”抽不出来："
      + "\(cell.joined(separator: "、"))的题需要 \(shortfall.needed) 道，"
      + "只有 \(shortfall.available) 道。请补充试题，或者减少题数。"
  }

  package func problemCount(_ count: Int) -> String { "共 \(count) 处问题。" }

  package func soundPaper(
    _ title: String, questions: Int, marks: Mark, pool: Int
  ) -> String {
    "\(title)：没有问题。共 \(questions) 题、\(marks) 分，题库中有 \(pool) 题可抽。"
  }

  package func noSuchPaper(_ name: String, nearest: String?, folder: String) -> String {
    "找不到考试方案“\(name)”（在“\(folder)”中找过）。" + (nearest.map { "您要用的是“\($0)”吗？" } ?? "")
  }

  package func noSuchBank(_ name: String, nearest: String?, folder: String) -> String {
    "找不到题库“\(name)”（在“\(folder)”中找过）。" + (nearest.map { "您要用的是“\($0)”吗？" } ?? "")
  }

  package func fileExists(_ path: String) -> String {
    "\(path) 已经存在，没有覆盖。请换一个文件名，或者加上 --force。"
  }

  package func fileMade(_ path: String) -> String {
    "已经建好 \(path)。请打开填写，保存后用“kaosai bank check”检查。"
  }

  package func fileWritten(_ path: String) -> String { "已写入 \(path)。" }

  package func notForTerminal(format: String) -> String {
    "\(format) 不是文本，不能显示在终端上。请用 --output 指明写入哪个文件。"
  }

  package var packageNotWritten: String { "生成不了压缩包：内存不够。" }

  package var workbookNotWritten: String {
    "写不出 Excel 表格：临时目录 /tmp 写不进去，或者空间不够。"
  }

  package func noBanks(folder: String) -> String {
    "“\(folder)”中没有题库。请把题库放进去，或者用 --banks 指明所在的目录。"
  }

  package func noPapers(folder: String) -> String {
    "“\(folder)”中没有考试方案。请把方案放进去，或者用 --banks 指明所在的目录。"
  }

  private func name(_ role: FileRole) -> String {
    switch role {
    case .paper: "考试方案"
    case .contest: "竞赛方案"
    case .laws: "法规目录"
    case .exceptions: "核对例外表"
    }
  }

  private func name(_ band: DifficultyBand) -> String {
    switch band {
    case .easy: "易"
    case .medium: "中"
    case .hard: "难"
    }
  }
}
