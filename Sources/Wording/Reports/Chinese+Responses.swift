extension Chinese {
  package func sentence(for trouble: ResponseTrouble, file: String) -> String {
    "“\(file)”：" + sentence(for: trouble)
  }

  private func sentence(for trouble: ResponseTrouble) -> String {
    switch trouble {
    case .notATable: "不是文本表格，也不是 xlsx 工作簿。"
    case .empty: "是空的，第一行应为列名。"
    case .unclosedQuote(let line): "第 \(line) 行的引号没有配对。"
    case .repeatedHeading(let name): "有两列都叫“\(name)”，请改名或删去一列。"
    case .misshapen: "各行的列数与第一行相差太大，请检查是否选错了文件。"
    case .damagedWorkbook: "工作簿已损坏，请用电子表格软件打开后另存。"
    case .noQuestions: "没有一列是试题。列名应与答案文件里的题号一致。"
    case .needsKey(let question, let answer):
      "“\(question)”列里有“\(answer)”，不是分数。请用 --key 指明答案文件。"
    case .notAMark(let question, let answer):
      "答案文件没有写“\(question)”的答案，而这一列里的“\(answer)”不是分数。"
    case .brokenJSON(let line, let column): "第 \(line) 行第 \(column) 列不合 JSON 的写法。"
    case .notAKey(let question) where question.isEmpty: "应为 JSON 对象：题号对答案。"
    case .notAKey(let question): "“\(question)”的答案应为文字、数字或列表。"
    case .keyHeadings: "答案文件的第一行应为“question,key”或者“题号,答案”。"
    case .repeatedQuestion(let name): "“\(name)”写了两次。"
    case .noGroups(let name): "没有叫“\(name)”的列，也没有这个文件，不能分组。"
    case .notTwoGroups(let count): "分出 \(count) 组，应当正好两组。"
    }
  }
}
