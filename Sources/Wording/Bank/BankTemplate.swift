package import ExamModel

/// What a new bank begins with, for people to write over: Chinese in every language, as its columns are.
package enum BankTemplate {
  /// The name of the sheet with the rules.
  package static let rulesName = "填写说明"

  /// How the columns are filled in, a row a sentence.
  package static let rules = [
    "每行一道试题。带“示例”的行供参考，填写时请删去。“题库”工作表的前几行是题库的标题、法规和版本，请改成自己的。",
    "题型：从下拉列表中选择。不填时，按选项和答案判断。",
    "题干：填空题的每个空用“____”标出。",
    "选项A、选项B……：每个选项一格，不必写字母。判断题、填空题、简答题不填。选项多于列数时，在右边按“选项F”这样加列。",
    "答案：单选题、多选题填选项字母，例如 A、ACD；判断题填“对”或“错”。",
    "答案：填空题各空之间用“；”隔开，一个空有几种写法时用“|”隔开；简答题填参考答案。",
    "得分点：简答题用，每点一行，末尾写分值，例如“断电（2分）”。在格内换行按 Alt+Enter。",
    "依据：写法规名称和条款，例如“《安全生产法》第五条”，几处依据用“；”隔开。",
    "难度：易、中、难，或者 0 到 1 之间的预计得分率。",
    "适用对象、标签：几项之间用“；”隔开。",
    "案例分析题：先用一行写案例，题型选“案例分析题”；下面每道小题一行，题号填（1）、（2）……",
    "保存以后，用“kaosai bank check 文件名”检查。",
  ]

  /// A bank with an example of each usual kind.
  package static let examples: QuestionBank = {
    var bank = QuestionBank(
      title: "新题库", laws: ["中华人民共和国安全生产法"], version: "2021-06-10")
    bank.questions = [single, multiple, statement, blanks, free, composite]
    for index in bank.questions.indices {
      bank.questions[index].number = index + 1
      bank.questions[index].rationale = "示例，填写时请删去。"
    }
    return bank
  }()

  private static let single: Question = {
    var question = Question(
      kind: .singleChoice, stem: "生产经营单位的（　）是本单位安全生产第一责任人。",
      options: ["主要负责人", "安全总监", "工会主席", "技术负责人"], key: .choices([0]))
    question.citations = [Citation(law: "安全生产法", article: 5)]
    question.difficulty = Difficulty(band: .easy)
    question.marks = Mark(1)
    question.audiences = ["企业负责人"]
    return question
  }()

  private static let multiple: Question = {
    var question = Question(
      kind: .multipleChoice, stem: "从业人员发现直接危及人身安全的紧急情况时，有权（　）。",
      options: ["停止作业", "在采取可能的应急措施后撤离作业场所", "要求加倍支付当日工资", "拒绝配合事故调查"],
      key: .choices([0, 1]))
    question.citations = [Citation(law: "安全生产法", article: 55)]
    question.difficulty = Difficulty(band: .medium)
    question.marks = Mark(2)
    question.audiences = ["从业人员"]
    return question
  }()

  private static let statement: Question = {
    var question = Question(
      kind: .trueFalse, stem: "生产经营单位可以与从业人员订立协议，免除其因生产安全事故伤亡依法应承担的责任。",
      key: .truth(false))
    question.citations = [Citation(law: "安全生产法", article: 52)]
    question.marks = Mark(1)
    return question
  }()

  private static let blanks: Question = {
    var question = Question(
      kind: .fillIn, stem: "安全生产工作应当坚持____第一、____为主、综合治理的方针。",
      key: .blanks([["安全"], ["预防"]], anyOrder: false))
    question.citations = [Citation(law: "安全生产法", article: 3)]
    question.marks = Mark(2)
    return question
  }()

  private static let free: Question = {
    var question = Question(
      kind: .shortAnswer, stem: "从业人员在作业过程中应当履行哪些安全义务？",
      key: .text("严格落实岗位安全责任，遵守安全生产规章制度和操作规程，服从管理，正确佩戴和使用劳动防护用品。"))
    question.citations = [Citation(law: "安全生产法", article: 57)]
    question.scoringPoints = [
      ScoringPoint(text: "落实岗位安全责任", marks: Mark(1)),
      ScoringPoint(text: "遵守规章制度和操作规程，服从管理", marks: Mark(2)),
      ScoringPoint(text: "正确佩戴和使用劳动防护用品", marks: Mark(1)),
    ]
    question.marks = Mark(4)
    return question
  }()

  private static let composite: Question = {
    var question = Question(
      kind: .composite, stem: "某机械厂安排新招的王某未经培训就上岗操作冲床，王某在作业中受伤。")
    var first = Question(
      kind: .trueFalse, stem: "王某可以不经培训先上岗，一个月内补训。", key: .truth(false))
    first.citations = [Citation(law: "安全生产法", article: 28)]
    var second = Question(
      kind: .singleChoice, stem: "对王某进行安全教育和培训，是（　）的义务。",
      options: ["机械厂", "王某本人", "劳务市场", "冲床厂家"], key: .choices([0]))
    second.citations = [Citation(law: "安全生产法", article: 28)]
    question.parts = [first, second]
    for index in question.parts.indices { question.parts[index].number = index + 1 }
    return question
  }()
}
