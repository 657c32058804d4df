import ExamModel

/// Questions of every kind, as a safety exam has them.
enum SampleQuestions {
  static let single: Question = {
    var question = Question(
      id: "q1", kind: .singleChoice,
      stem: "某化工厂由总经理主持日常工作，并设有安全总监和安全生产管理机构。依照《安全生产法》，本单位安全生产第一责任人是（　）。",
      options: ["安全总监", "总经理", "工会主席", "以上都不是"], key: .choices([1]))
    question.rationale = "生产经营单位的主要负责人是本单位安全生产第一责任人，对本单位的安全生产工作全面负责；其他负责人对职责范围内的安全生产工作负责。"
    question.citations = [Citation(law: "安全生产法", article: 5)]
    return question
  }()

  static let multiple: Question = {
    var question = Question(
      id: "q2", kind: .multipleChoice, stem: "下列属于生产经营单位主要负责人职责的有（　）。",
      options: [
        "建立健全并落实本单位全员安全生产责任制，加强安全生产标准化建设", "组织制定并实施本单位安全生产教育和培训计划",
        "核定本行政区域的安全生产许可证收费标准", "及时、如实报告生产安全事故",
      ], key: .choices([0, 1, 3]))
    question.citations = [
      Citation(law: "安全生产法", article: 21, detail: "第（一）项"),
      Citation(law: "安全生产法", article: 21, detail: "第（七）项"),
    ]
    return question
  }()

  static let judgement: Question = {
    var question = Question(
      id: "q3", kind: .trueFalse, stem: "危险物品的生产、经营、储存单位应当设置安全生产管理机构或者配备专职安全生产管理人员。",
      key: .truth(true))
    question.citations = [Citation(law: "安全生产法", article: 24)]
    return question
  }()

  static let blanks: Question = {
    var question = Question(
      id: "q4", kind: .fillIn, stem: "事故发生单位负责人接到报告后，应当于____小时内向____报告。",
      key: .blanks(
        [["1"], ["应急管理部门", "事故发生地县级以上人民政府应急管理部门"]], anyOrder: false))
    question.citations = [Citation(law: "生产安全事故报告和调查处理条例", article: 9)]
    return question
  }()

  static let numeric = Question(
    id: "q5", kind: .numeric, stem: "某单位从业人员 350 人，按不低于 2% 配备专职安全管理人员，至少应配备多少人？",
    key: .numbers([NumericKey(value: 7)]))

  static let matching: Question = {
    var question = Question(
      id: "q6", kind: .matching, stem: "请将事故等级与死亡人数对应。",
      options: ["3人以下", "3人以上10人以下", "10人以上30人以下", "30人以上"], key: .pairs([3, 2, 1]))
    question.prompts = ["特别重大事故", "重大事故", "较大事故"]
    return question
  }()

  static let ordering = Question(
    id: "q7", kind: .ordering, stem: "请排列现场处置的先后次序。",
    options: ["抢救遇险人员", "报告", "保护现场", "发现险情"], key: .order([3, 1, 0, 2]))

  static let text: Question = {
    var question = Question(
      id: "q8", kind: .shortAnswer, stem: "简述事故隐患排查治理制度的主要内容。",
      key: .text("建立排查治理制度；采取技术、管理措施及时发现并消除；如实记录并向从业人员通报；重大隐患及时报告。"))
    question.citations = [Citation(law: "安全生产法", article: 41)]
    return question
  }()

  static let composite: Question = {
    var question = Question(
      id: "q9", kind: .composite,
      stem: "2025年6月，某县一家烟花爆竹仓库在装卸作业时发生爆炸，造成4人死亡、6人重伤。事发后企业负责人隐瞒不报，两日后由群众举报查实。")
    question.parts = [
      Question(
        id: "q9-1", kind: .singleChoice, stem: "本起事故属于（　）。",
        options: ["一般事故", "较大事故", "重大事故"], key: .choices([1])),
      Question(id: "q9-2", kind: .trueFalse, stem: "企业负责人的行为构成瞒报。", key: .truth(true)),
    ]
    return question
  }()

  static let all = [
    single, multiple, judgement, blanks, numeric, matching, ordering, text, composite,
  ]
}
