extension English {
  package func name(of flag: QuestionFlag) -> String {
    switch flag {
    case .suspectedKey: "key probably wrong"
    case .negativeDiscrimination: "negative discrimination"
    case .noDiscrimination: "no discrimination"
    case .tooHard: "too hard"
    case .tooEasy: "too easy"
    case .idleDistractors: "idle distractors"
    }
  }

  package func advice(on flag: QuestionFlag) -> String {
    switch flag {
    case .suspectedKey:
      "Check the key against the article; where it is wrong, correct it and regrade."
    case .negativeDiscrimination:
      "The strong get it wrong: look for a second reading or a second right answer, or retire it."
    case .noDiscrimination: "It does not tell candidates apart: reword it or replace it."
    case .tooHard: "Check the key; where it is right, the point needs more training."
    case .tooEasy: "Nearly all are right: replace it, or keep it as a must-know."
    case .idleDistractors: "Hardly anybody chooses these: write options that could be right."
    }
  }

  package func suspectedKey(
    option: String, upperShare: String, itemRest: String,
    key: String, keyUpperShare: String, keyItemRest: String
  ) -> String {
    "Of the strongest, \(upperShare) chose \(option) (correlation \(itemRest)) "
      + "and \(keyUpperShare) the key \(key) (correlation \(keyItemRest))."
  }

  package func evidence(itemRest: String) -> String { "Discrimination \(itemRest)." }
  package func evidence(facility: String) -> String { "Facility \(facility)." }
  package func evidence(idleOptions: [(label: String, count: Int)]) -> String {
    idleOptions.map { "\($0.label) chosen by \($0.count)" }.joined(separator: ", ") + "."
  }

  package var smallSample: String { "few candidates: a hint only" }
  package var noVerdicts: String { "No question stands out." }
  package var quantileNote: String {
    "Quartiles by linear interpolation (type 7); skewness and kurtosis of type 2."
  }
  package var boxNote: String {
    "Box: quartiles; line in it: median; ends: lowest and highest; dot: mean."
  }
  package var textBoxNote: String {
    "[ ]: quartiles; *: median, at the right as a number; ends: lowest and highest."
  }
  package var optionNote: String { "Green is the key; lengths are shares of the candidates." }
  package var uncertainFit: String {
    "Some parameters have no standard error: too few candidates, or questions that nearly all "
      + "have right or wrong. Take the estimates as a hint."
  }
  package func otherSittings(_ count: Int) -> String {
    "\(count) attempts of other sittings are left out."
  }
  package var notConverged: String { "Not converged: these numbers are not to be quoted." }
  package var differentForms: String {
    "Not all had the same questions: no reliability of the whole; "
      + "each question counts those who had it."
  }
  package var noResponses: String { "Nobody answered anything." }

  package func groups(
    reference: String, _ count: Int, focal: String, _ focalCount: Int
  ) -> String {
    "“\(focal)” (\(focalCount)) against “\(reference)” (\(count)): a negative delta means "
      + "that at equal totals the question is harder for “\(focal)”."
  }

  package func ignoredColumns(_ names: [String]) -> String {
    "Columns that are no question of the key were passed over: \(names.joined(separator: ", "))"
  }

  package func missingQuestions(_ names: [String]) -> String {
    "Questions of the key without a column: \(names.joined(separator: ", "))"
  }

  package func emptyRows(_ count: Int) -> String { "\(count) empty rows were passed over." }
  package func cannotWrite(_ path: String) -> String {
    "“\(path)” was not written: no temporary files, or no memory."
  }

  package func wrote(_ path: String) -> String { "Wrote \(path)" }

  package func unknownReportFormat(_ path: String, choices: [String]) -> String {
    "“\(path)” does not say a format. Let it end with \(choices.joined(separator: ", "))."
  }
}
