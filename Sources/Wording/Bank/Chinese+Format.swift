import ExamModel

extension Chinese {
  /// What is said of a bank in another program's format.
  func sentence(for finding: FormatFinding) -> String {
    switch finding {
    case .badXML(let problem): "XML 内容有误：\(name(of: problem))。请用原来的程序重新导出。"
    case .badContainer(let problem, let entry):
      entry.isEmpty
        ? "压缩包打不开：\(name(of: problem))。\(advice(on: problem))"
        : "压缩包中的“\(BankText.short(entry))”读不出来：\(name(of: problem))。\(advice(on: problem))"
    case .badMarkup(let text): "“\(BankText.short(text))”不符合这种格式的写法，未读入。请在原文件中改正。"
    case .unsupportedInteraction(let name): "这道题的作答方式“\(BankText.short(name))”本程序没有。请改为其他题型。"
    case .unsupportedScoring: "从评分规则看不出哪个答案正确，未设答案。请补上答案。"
    case .partialCredit: "有的答案只得部分分，本程序的答案没有这一项。请用考试方案的评分规则代替。"
    case .severalKeys(let key): "有几个答案都得满分（\(BankText.short(key))），未设答案。请确认唯一的答案，或者改为多选题。"
    case .mediaMissing: "题中的图片或音像没有读入，以〔图〕代替。请确认没有它也能作答。"
    case .notCarried(let gap): "\(name(of: gap))没有带过来。请核对这道题。"
    }
  }

  private func name(of problem: XMLProblem) -> String {
    switch problem {
    case .notXML: "不是 XML"
    case .truncated: "文件不完整"
    case .tagMismatch: "标签没有配对"
    case .undeclaredEntity: "用了没有定义的实体"
    case .strayMarkup: "有多余的标记"
    case .badCharacter: "有不允许的字符"
    case .entityDeclaration: "含有自定义实体，为安全起见不予读取"
    case .tooLarge: "内容过大或嵌套过深"
    case .unknownRoot: "不是已知的题库格式"
    case .syntax: "语法错误"
    }
  }

  private func advice(on problem: ContainerProblem) -> String {
    switch problem {
    case .tooLarge: "请拆成几个文件。"
    case .encrypted: "请去掉密码后再试。"
    default: "请用原来的程序重新导出。"
    }
  }

  private func name(of problem: ContainerProblem) -> String {
    switch problem {
    case .notZip: "不是压缩包"
    case .tooLarge: "解开后过大"
    case .encrypted: "设有密码"
    case .corrupt: "文件已损坏"
    case .missingEntry: "缺少必要的文件"
    }
  }

  private func name(of gap: FormatGap) -> String {
    switch gap {
    case .question(let kind): "这道\(kindName(kind))"
    case .description: "说明文字"
    case .itemReference: "所引用的试题"
    case .stimulus: "共用的材料"
    case .hints: "提示"
    case .files: "附带的文件"
    case .wildcards: "答案中的通配符"
    case .caseSensitivity: "大小写要求"
    case .units: "数值的单位"
    case .blankOrder: "各空的顺序要求"
    case .partDetails: "小题的部分内容"
    case .controlCharacters: "控制字符"
    case .dates: "按日期显示的单元格（只读到了数字）"
    case .exactText: "文字的原样（首尾空白，或者像标记的写法）"
    case .head: "题库的标题、法规、版本或标签"
    case .longText: "超过单元格上限的文字"
    }
  }
}
