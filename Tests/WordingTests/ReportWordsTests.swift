import ExamModel
import Testing
import Wording

@Suite struct ReportWordsTests {
  private func sentences(_ words: any Words) -> [String] {
    let troubles: [ResponseTrouble] = [
      .notATable, .empty, .unclosedQuote(line: 1), .repeatedHeading("a"), .misshapen,
      .damagedWorkbook, .noQuestions, .needsKey(question: "a", answer: "b"),
      .notAMark(question: "a", answer: "b"), .brokenJSON(line: 1, column: 2),
      .notAKey(question: ""), .notAKey(question: "a"), .keyHeadings, .repeatedQuestion("a"),
      .noGroups("a"), .notTwoGroups(3),
    ]
    let figures = BulletinFigures(
      expected: 4, sat: 3, absent: 1, leave: 0, duty: 0, turnout: "75%", passed: 2,
      passRate: "66.7%", isOfExpected: false, mean: "70", highest: "90")
    let named: [String] =
      QuestionFlag.allCases.flatMap { [words.name(of: $0), words.advice(on: $0)] }
      + troubles.map { words.sentence(for: $0, file: "f") }
      + BulletinPart.allCases.map { words.heading(of: $0, number: 2) }
      + PrintLabel.allCases.map { words.text($0) }
      + LightColour.allCases.map { words.lightName($0) }
    let colours = LightColour.allCases.map { words.lightName($0) }
    let more: [String] = [
      words.targetNote(target: "90%", amber: "80%", names: colours), words.boxNote,
      words.textBoxNote, words.optionNote, words.uncertainFit, words.otherSittings(2),
      words.bulletinAddress, words.bulletinAnnex, words.bulletinSigner,
      words.resultsStand("a"), words.markingIsOver("a"),
      words.archiveIsWhole("a", files: 2), words.archiveIsNotWhole("a", troubles: 3),
      words.archiveTrouble(.changed("a")), words.archiveTrouble(.missing("a")),
      words.archiveTrouble(.added("a")), words.archiveTrouble(.otherList),
      words.archiveTrouble(.unrecorded),
    ]
    let others: [String] = [
      words.summary(figures), words.bulletinTitle("a"), words.commended(units: ["a"]),
      words.commended(people: [(name: "a", unit: "b")]), words.weakPointsLead,
      words.failedUnnamed(2), words.smallSample, words.noVerdicts, words.quantileNote,
      words.notConverged, words.differentForms, words.noResponses, words.emptyRows(2),
      words.denominators(passRateOfExpected: true, hasRoster: false),
      words.orderNote([.time, .finished, .kind(.multipleChoice)]),
      words.orderNote([]), words.provisional(3), words.quotaTies(isBetter: true),
      words.frozenSince("9:00"), words.boardFrozen(true, title: "a"), words.noSeries("a"),
      words.badCorrection("a"), words.unknownQuestion("a", nearest: "b"),
      words.unfitKey("a", question: "b"), words.nothingToCorrect, words.regradePreview,
      words.regradeApplied, words.signatureNeeded, words.nothingToMark, words.noReview("a"),
      words.cannotConfirm(waiting: 1, sitting: 2), words.folderTaken("a"),
      words.notInOrder(isPublished: true, isConfirmedAlready: false),
      words.regradeSummary(gaining: 1, losing: 2, passing: 3, failing: 4, of: 5),
      words.archived("a", files: 2, digest: "ab"), words.notAnExport("a"),
      words.transferred(attempts: 1, path: "a", isImport: true, known: 2),
    ]
    return named + more + others
  }

  @Test func `every report speaks chinese`() {
    let labels =
      AnalysisLabel.allCases.map { Chinese().term($0) }
      + ResultLabel.allCases.map { Chinese().term($0) }
    for sentence in sentences(Chinese()) + labels {
      #expect(sentence.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(sentence)")
      #expect(!sentence.contains(", "), "\(sentence)")
    }
  }

  @Test func `every report speaks english`() {
    let labels =
      AnalysisLabel.allCases.map { English().term($0) }
      + ResultLabel.allCases.map { English().term($0) }
    for sentence in sentences(English()) + labels {
      #expect(sentence.contains { $0.isASCII && $0.isLetter }, "\(sentence)")
      #expect(!sentence.contains { ("\u{3000}"..."\u{9FFF}").contains($0) }, "\(sentence)")
    }
  }
}
