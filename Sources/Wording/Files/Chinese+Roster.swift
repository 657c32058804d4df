package import ExamModel

extension Chinese {
  package func sentence(for finding: RosterFinding) -> String {
    switch finding {
    case .notText: "名册不是文字表格。请在 Excel 中另存为 CSV 文件后再用。"
    case .noIDColumn: "名册没有“准考证号”一列。请在第一行写明列名：准考证号、姓名、单位、类别、口令。"
    case .repeatedColumn(let name): "“\(name)”一列出现了两次。请删去多余的一列。"
    case .unknownColumn(let name): "名册用不到“\(name)”一列，已略过。"
    case .unclosedQuote: "引号没有配对，后面的内容无法分清。请补上引号。"
    case .missingID: "这一行没有准考证号。请补上，或删去这一行。"
    case .missingName(let id): "准考证号 \(id) 没有姓名。请补上姓名，以便考生核对。"
    case .repeatedID(let id, let line): "准考证号 \(id) 与第 \(line) 行重复。每名考生的号码应当不同。"
    case .noCandidates: "名册中没有考生。请在列名下面每行写一名考生。"
    }
  }
}
