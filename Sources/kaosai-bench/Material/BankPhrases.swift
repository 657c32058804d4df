import ExamModel

/// What generated questions are put together from.
enum BankPhrases {
  static let lawTitle = "中华人民共和国安全生产法"
  static let lawName = "安全生产法"
  /// The number of the law's last article.
  static let articles = 119

  static let trades = [
    "某化工", "某矿山", "某建筑施工", "某金属冶炼", "某道路运输", "某烟花爆竹", "某粮食仓储", "某机械制造",
    "某涉氨制冷", "某城镇燃气", "某港口装卸", "某危险化学品经营",
  ]
  static let events = [
    "在例行检查中发现一处重大事故隐患", "新建项目即将投入生产和使用", "有限空间作业前未进行气体检测",
    "将生产经营场所出租给其他单位", "发生一起造成二人轻伤的事故", "采用新工艺并更换了主要设备",
    "与承包单位在同一区域内进行生产经营活动", "接收了一批实习学生和被派遣劳动者", "接到上级部门关于汛期停产避险的通知",
  ]
  static let subjects = [
    "主要负责人", "安全生产管理人员", "生产经营单位", "从业人员", "工会", "分管负责人", "承包单位", "安全总监",
  ]
  static let duties = [
    "立即采取技术、管理措施消除隐患", "组织制定并实施教育和培训计划", "如实记录排查治理情况并向从业人员通报",
    "停止作业并撤离危险区域内的人员", "在有较大危险因素的场所设置警示标志", "保证安全生产投入的有效实施",
    "建立健全全员安全生产责任制", "组织制定应急救援预案并定期演练", "对设备进行经常性维护、保养和检测",
    "如实报告，不得迟报、漏报、谎报或者瞒报", "签订专门的安全生产管理协议并指定专人检查",
    "为从业人员提供符合标准的劳动防护用品", "安排专门人员进行现场安全管理", "按照规定提取和使用安全生产费用",
    "对危险源登记建档并进行定期检测、评估", "督促落实本单位重大危险源的安全管理措施",
  ]

  /// The heading that questions of a kind stand under.
  static func heading(of kind: QuestionKind) -> String {
    switch kind {
    case .singleChoice: "单项选择题"
    case .multipleChoice: "多项选择题"
    default: "判断题"
    }
  }

  /// The register that has the law.
  static let laws = LawRegister(laws: [
    Law(title: lawTitle, shortNames: [lawName], adopted: "2021-06-10", articles: articles)
  ])
}
