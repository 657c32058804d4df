import ExamModel

extension RandomValue {
  mutating func key() -> AnswerKey {
    switch number(7) {
    case 0: .choices(list(5) { $0.number(9) })
    case 1: .truth(truth())
    case 2: .blanks(list(3) { $0.list(3) { $0.text() } }, anyOrder: truth())
    case 3: .text(text())
    case 4: .numbers(list(3) { NumericKey(value: $0.double(), tolerance: $0.double()) })
    case 5: .pairs(list(4) { $0.number(9) })
    default: .order(list(4) { $0.number(9) })
    }
  }

  mutating func rule() -> ScoringRule {
    let bases: [ScoringRule.Base] = [
      .exact, .missedHalf, .missedEach, .missedFixed(mark()), .net, .perDecision,
    ]
    return ScoringRule(bases[number(bases.count)], wrong: mark(), blank: mark())
  }

  mutating func question(depth: Int = 0) -> Question {
    let kinds = QuestionKind.allCases
    var question = Question(
      id: text(), kind: kinds[number(kinds.count)], stem: text(), options: list(5) { $0.text() },
      key: optional { $0.key() },
      source: SourcePosition(file: text(), line: number(99), column: number(9)))
    question.hasStatedID = truth()
    question.number = optional { $0.int() }
    question.section = optional { $0.text() }
    question.prompts = list(3) { $0.text() }
    question.rationale = optional { $0.text() }
    question.citations = list(2) {
      Citation(
        law: $0.text(), article: $0.optional { $0.int() }, insertion: $0.optional { $0.int() },
        detail: $0.optional { $0.text() })
    }
    question.marks = optional { $0.mark() }
    question.scoringPoints = list(2) {
      ScoringPoint(text: $0.text(), marks: $0.optional { $0.mark() })
    }
    question.difficulty = Difficulty(facility: Double(number(1001)) / 1000)
    question.tags = list(2) { $0.text() }
    question.audiences = list(2) { $0.text() }
    question.isRetired = truth()
    question.isSecret = truth()
    if depth < 2 { question.parts = list(2) { $0.question(depth: depth + 1) } }
    return question
  }

  mutating func form() -> Form {
    Form(
      title: text(), bankDigest: text(), seed: UInt64(bitPattern: Int64(int())),
      version: optional { $0.number(3) },
      items: list(6) {
        FormItem(
          question: $0.question(), section: $0.text(), marks: $0.mark(),
          partMarks: $0.list(3) { $0.mark() }, scoring: $0.optional { $0.rule() })
      })
  }
}
