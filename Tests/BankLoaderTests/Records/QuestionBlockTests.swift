import BankLoader
import ExamModel
import Testing

/// Tables in which a question takes several rows.
@Suite struct QuestionBlockTests {
  private func questions(_ rows: [String]) -> [Question] {
    Reading.document(rows.joined(separator: "\n"), file: "题库.csv").bank.questions
  }

  @Test func `choices and statements are right where all marks are given`() {
    let questions = questions([
      "//选择题//,,,", "NewQuestion,MC,,", "Title,一,,", "QuestionText,谁先报告？,,", "Points,2,,",
      "Option,0,来宾,", "Option,100,值班员,", "Feedback,见规程,,", ",,,", "NewQuestion,TF,,",
      "QuestionText,水在零度结冰。,,", "TRUE,100,,", "FALSE,0,,", "NewQuestion,MS,,",
      "QuestionText,应携带哪些？,,", "Scoring,RightAnswers,,", "Option,1,手电,", "Option,0,石头,",
      "Option,1,绳索,",
    ])
    #expect(questions.map(\.kind) == [.singleChoice, .trueFalse, .multipleChoice])
    #expect(questions.map(\.key) == [.choices([1]), .truth(true), .choices([0, 2])])
    #expect(questions[0].rationale == "见规程")
    #expect(questions.map(\.source.line) == [2, 10, 14])
  }

  @Test func `what is written, matched or put in order has its answer in rows too`() {
    let questions = questions([
      "NewQuestion,SA,,", "QuestionText,水的化学式是____。,,", "Answer,100,H2O,", "Answer,100,h2o,",
      "NewQuestion,WR,,", "QuestionText,说明演练的目的。,,", "AnswerKey,熟悉流程,,", "NewQuestion,M,,",
      "QuestionText,连接颜色与物品。,,", "Choice,1,雪,", "Choice,2,煤,", "Match,1,白,", "Match,2,黑,",
      "NewQuestion,O,,", "QuestionText,排列步骤。,,", "Item,种下,,", "Item,发芽,,", "Item,结果,,",
    ])
    #expect(questions.map(\.kind) == [.fillIn, .shortAnswer, .matching, .ordering])
    #expect(questions[0].key == .blanks([["H2O", "h2o"]], anyOrder: false))
    #expect(questions[1].key == .text("熟悉流程"))
    #expect(questions[2].prompts == ["雪", "煤"])
    #expect(questions[3].options == ["种下", "发芽", "结果"])
    #expect(questions.allSatisfy { $0.key != nil })
  }

  @Test func `a pattern is no answer, and no full marks are no key`() {
    let questions = questions([
      "NewQuestion,SA,,", "QuestionText,写出一个年份____。,,", "Answer,100,19[0-9]+,regexp",
      "NewQuestion,MC,,", "QuestionText,哪一个较好？,,", "Option,50,甲法,", "Option,50,乙法,",
      "NewQuestion,TF,,", "QuestionText,不作评分。,,", "TRUE,0,,", "FALSE,0,,",
    ])
    #expect(questions.map(\.stem).count == 3)
    #expect(questions.allSatisfy { $0.key == nil })
  }

  @Test func `rows of unequal length and remarks between them change nothing`() {
    let text = """
      //WRITTEN RESPONSE,,,,
      NewQuestion,WR,,,
      QuestionText,说明交接的程序。,,,
      Points,4,,,
      ,,,,
      NewQuestion,MC
      QuestionText,值班表由谁签发？
      Option,100,科长
      Option,0,保安,,不对

      NewQuestion,TF,,,
      QuestionText,密件可以带走。,,,
      TRUE,0,,,
      FALSE,100,,,
      """
    let lines = QuestionLines.of(Reading.document(text, file: "题库.csv"))
    #expect(lines == ["简 说明交接的程序。 = ?", "单 值班表由谁签发？ 科长/保安 = A", "判 密件可以带走。 = 错"])
  }
}
