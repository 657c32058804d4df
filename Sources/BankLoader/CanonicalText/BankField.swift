/// What a line says that begins with a name and a colon.
enum BankField: UInt8, CaseIterable {
  case title, laws, version
  case section
  case tags, secret
  case caseText, kind, printedNumber
  case key, scoringPoint, rationale, citations
  case difficulty, marks, audiences, id, status

  /// Set in a mask of fields that were seen.
  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// The name that the writer uses.
  var name: String {
    switch self {
    case .title: "标题"
    case .laws: "法规"
    case .version: "版本"
    case .section: "大题"
    case .tags: "标签"
    case .secret: "保密"
    case .caseText: "案例"
    case .kind: "题型"
    case .printedNumber: "题号"
    case .key: "答案"
    case .scoringPoint: "得分点"
    case .rationale: "解析"
    case .citations: "依据"
    case .difficulty: "难度"
    case .marks: "分值"
    case .audiences: "适用对象"
    case .id: "编号"
    case .status: "状态"
    }
  }

  /// The other names that it is read by.
  var aliases: [String] {
    switch self {
    case .title: ["题库名称"]
    case .laws: ["法律法规"]
    case .tags: ["知识点"]
    case .kind: ["试题类型"]
    case .key: ["参考答案", "正确答案", "标准答案"]
    case .scoringPoint: ["要点", "评分要点", "采分点"]
    case .rationale: ["答案解析", "试题解析", "解释"]
    case .citations: ["法律依据", "法条依据", "法规依据"]
    case .difficulty: ["难易程度", "难易度", "难度系数"]
    case .marks: ["分数"]
    case .audiences: ["适用"]
    case .id: ["试题编号"]
    default: []
    }
  }
}
