package import ExamModel

extension Chinese {
  package func sentence(for finding: BankFinding) -> String {
    switch finding {
    case .notText: "这个文件不是文本，或者编码无法识别。请另存为 UTF-8 编码的文本文件。"
    case .strayLine(let text): "这一行不属于任何试题：“\(BankText.short(text))”。请删去，或者并入所属的内容。"
    case .noQuestions: "没有读到试题。每道试题应当以“1.”这样的题号开头。"
    case .numberOutOfOrder(let expected, let found): outOfOrder(expected, found)
    case .unknownKind(let word): unknownKind(word)
    case .undecidedKind: "看不出题型。请在题干下面加一行“题型：单选题”，或者在前面加上题型的标题。"
    case .unreadColumn(let name): "“\(BankText.short(name))”这一列没有读取。"
    case .tableTooLarge: "表格太大，从这里起没有读取。请拆成几个文件。"
    case .unreadSheet(let name): "工作表“\(BankText.short(name))”中没有读到试题。"
    case .foreignFile(let file): sentence(for: file)
    case .text(let finding): sentence(for: finding)
    case .merge(let finding): sentence(for: finding)
    case .format(let finding): sentence(for: finding)
    case .quality(let finding): sentence(for: finding)
    case .missingKey: "没有答案。请补上“答案：”一行，否则不会抽到这道题。"
    case .impossibleKey(let key): "“\(BankText.short(key))”不可能是这道题的答案。请改正，否则不会抽到这道题。"
    case .ambiguousKey(let key): "答案“\(BankText.short(key))”可以有不止一种理解，文件没有说明是哪一种。请改成选项字母，或者“对”“错”。"
    case .singleLetterKey(let key): "多选题的答案只有“\(key)”一项。请确认答案，或者改为单选题。"
    case .severalLetterKey(let key): "单选题的答案有“\(key)”几项。请改正答案，或者改为多选题。"
    case .blankCount(let stem, let key): blankCount(stem, key)
    case .tooFewOptions(let count): tooFewOptions(count)
    case .optionLetters(let text): "选项字母在“\(BankText.short(text))”处不连续。请按顺序排列，否则无法确认答案。"
    case .emptyOption(let letter): "选项 \(letter) 没有内容。请补上，或者删去。"
    case .repeatedOption(let first, let second): "选项 \(first) 和选项 \(second) 相同。请修改其中一个。"
    case .emptyStem: "这道题没有题干。请补上。"
    case .noParts: "案例下面没有小题。每道小题以“（1）”这样的序号开头。"
    case .repeatedID(let id, let first):
      "编号“\(BankText.short(id))”在 \(BankText.place(first)) 已经用过。请换一个。"
    case .repeatedQuestion(let first, let reordered): repeatedQuestion(first, reordered)
    case .unreadableCitation(let text): "看不懂依据“\(BankText.short(text))”。请写成“《安全生产法》第五条”这样。"
    case .unknownLaw(let law): "法规登记表中没有《\(BankText.short(law))》。请核对名称，或者在 laws.yaml 中登记。"
    case .articleBeyondLaw(let law, let article, let last): beyondLaw(law, article, last)
    case .supersededLaw(let law, let by): "《\(law)》已被《\(by)》取代。请按新法核对，或者停用这道题。"
    case .badValue(let key, let value): badValue(key, value)
    case .repeatedKey(let key): "“\(key)”在同一处写了两次，只能保留一个。"
    case .noRationale: "既没有解析，也没有依据。请至少补上一项，方便考后学习。"
    case .badJSON(let reason): "JSON 写得不对：\(jsonProblem(reason))。"
    case .badMember(let path): badMember(path)
    }
  }

  package func checked(questions: Int, errors: Int, warnings: Int, notes: Int) -> String {
    let counts = [(errors, "处错误"), (warnings, "处可疑"), (notes, "处提示")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let found = counts.isEmpty ? "没有发现问题" : counts.joined(separator: "，")
    return "检查了 \(questions) 道试题：\(found)。"
  }

  package func found(_ count: Int) -> String { count == 0 ? "没有找到。" : "找到 \(count) 道试题。" }

  package func searchedKey(_ key: String?) -> String { key.map { "答案：\($0)" } ?? "没有答案" }
}

extension Chinese {
  private func outOfOrder(_ expected: Int, _ found: Int) -> String {
    "题号应为 \(expected)，这里是 \(found)。请检查中间是否缺题。"
  }

  private func unknownKind(_ word: String) -> String {
    let kinds = QuestionKind.allCases.map(kindName).joined(separator: "、")
    return "没有“\(BankText.short(word))”这种题型。可以写：\(kinds)。"
  }

  private func blankCount(_ stem: Int, _ key: Int) -> String {
    "题干有 \(stem) 个空，答案有 \(key) 个。每个空用“____”标出，各空的答案用“；”隔开。"
  }

  private func tooFewOptions(_ count: Int) -> String {
    count == 0
      ? "这道题没有选项。请补上，每个选项以“A.”这样的字母开头。"
      : "这道题只有 \(count) 个选项，至少要有两个。"
  }

  private func repeatedQuestion(_ first: SourcePosition, _ reordered: Bool) -> String {
    "与 \(BankText.place(first)) 的试题相同\(reordered ? "，只是选项的顺序不同" : "")。请删去一道。"
  }

  private func beyondLaw(_ law: String, _ article: Int, _ last: Int) -> String {
    "《\(law)》最后一条是第 \(last) 条，没有第 \(article) 条。请核对依据。"
  }

  private func badMember(_ path: String) -> String {
    path == "$"
      ? "JSON 的最外层应当是一个对象，其中有“bank”和“questions”。"
      : "JSON 中没有“\(BankText.short(path))”，或者它的类型不对。"
  }

  private func badValue(_ key: String, _ value: String) -> String {
    let expected: String? =
      switch key {
      case "难度": "易、中、难，或者 0 到 1 之间的得分率"
      case "分值": "分数，最多三位小数"
      case "状态": "停用或者启用"
      case "保密": "是或者否"
      case "题号": "数字，或者“无”"
      default: nil
      }
    let start = value.isEmpty ? "“\(key)”后面没有内容" : "“\(key)”不能是“\(BankText.short(value))”"
    return start + (expected.map { "，应为\($0)" } ?? "") + "。"
  }

  private func jsonProblem(_ reason: String) -> String {
    switch reason {
    case "not-utf8": "编码不是 UTF-8"
    case "unexpected-end": "内容不完整，到这里就结束了"
    case "bad-number": "这里的数字写法不对"
    case "number-too-large": "这里的数字太大"
    case "bad-escape": "反斜杠后面的写法不对"
    case "control-character": "引号里面不能直接换行，也不能有控制字符"
    case "repeated-member": "同一个对象中名称重复"
    case "too-deep": "嵌套太深"
    case "trailing-text": "结束之后还有多余的内容"
    default: "这里有不该出现的字符"
    }
  }
}
