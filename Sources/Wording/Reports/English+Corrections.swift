package import ExamModel

extension English {
  package func text(of action: RulingAction, place: String) -> String {
    switch action {
    case .boardFrozen: "board frozen"
    case .boardUnfrozen: "board goes on"
    case .keyCorrected(let question, let key): "key of \(question) corrected to \(text(of: key))"
    case .questionVoided(let question): "\(question) void: full marks for all"
    case .answerAccepted(let question, let key): "\(question): \(text(of: key)) is right too"
    case .marked(_, let mark, _): "\(place) marked \(mark)"
    case .reviewRequested(let reason): "review asked for: \(reason)"
    case .reviewDecided(let outcome): "review decided: \(outcome)"
    case .confirmed: "results confirmed"
    case .published: "results published"
    case .archived(let digest): "archived, digest of the list \(digest)"
    }
  }

  private func text(of key: StatedKey) -> String {
    switch key {
    case .options(let texts): "“\(texts.joined(separator: "”, “"))”"
    case .truth(let isRight): isRight ? "true" : "false"
    case .blanks(let blanks):
      blanks.map { $0.joined(separator: " or ") }.joined(separator: "; ")
    case .numbers(let numbers): keyText(.numbers(numbers))
    case .order(let texts), .pairs(let texts): texts.joined(separator: " → ")
    }
  }

  package func ruling(_ text: String, signer: String, time: String) -> String {
    signer.isEmpty ? "\(time) \(text)" : "\(time) \(text) (\(signer))"
  }

  package func firstMark(_ mark: String) -> String { "before corrections \(mark)" }
  package func badCorrection(_ text: String) -> String {
    "“\(text)” must be QUESTION=ANSWER, as q-7=B."
  }
  package func unknownQuestion(_ id: String, nearest: String?) -> String {
    "Nobody was asked “\(id)”." + (nearest.map { " Do you mean “\($0)”?" } ?? "")
  }
  package func unfitKey(_ text: String, question: String) -> String {
    "“\(text)” cannot be a key of “\(question)”: letters of options, true or false, words, or numbers."
  }
  package var nothingToCorrect: String { "Say what to correct: --key, --void or --accept." }
  package func regradeTitle(_ paper: String) -> String { "\(paper) · regrade" }
  package func regradeSummary(
    gaining: Int, losing: Int, passing: Int, failing: Int, of count: Int
  ) -> String {
    "Of \(count): \(gaining) gain, \(losing) lose; \(passing) pass now, \(failing) fail now."
  }
  package var regradePreview: String { "Nothing has been changed. To do it, add --apply." }
  package var regradeApplied: String { "Done. The old marks are kept: see results show." }
  package var regradeColumns: [String] {
    ["Name", "ID", "Unit", "Old mark", "New mark", "Old rank", "New rank", "Pass"]
  }
  package var signatureNeeded: String {
    "The results are confirmed: sign the correction with --by."
  }

  package func resultsStand(_ title: String) -> String {
    "The results of “\(title)” are confirmed: nobody can sit it or get more time."
  }
  package func markingIsOver(_ title: String) -> String {
    "The results of “\(title)” are confirmed. To have an answer marked again, record a request "
      + "first: kaosai results review."
  }
  package func signed(_ reason: String, by signer: String) -> String { "\(reason) (\(signer))" }

  package func answerToMark(_ number: Int, of count: Int, marks: Mark) -> String {
    "Answer \(number)/\(count) · \(marks) marks"
  }
  package func markPrompt(point: Int?, most: Mark) -> String {
    point.map { "point \($0) (0–\(most))>" } ?? "mark (0–\(most))>"
  }
  package func badMark(most: Mark) -> String { "A mark from 0 to \(most), please." }
  package func markedSummary(_ count: Int, waiting: Int) -> String {
    "Marked \(count); \(waiting) wait."
  }
  package func markDifference(_ place: String, _ marks: [(marker: String, mark: Mark)]) -> String {
    "\(place): the markers differ: "
      + marks.map { "\($0.marker) \($0.mark)" }.joined(separator: ", ") + "; their mean counts."
  }
  package var nothingToMark: String { "No answer waits to be marked." }

  package func reviewRecorded(_ id: String, isDecided: Bool) -> String {
    isDecided ? "The outcome for \(id) is recorded." : "The request for \(id) is recorded."
  }
  package func noReview(_ id: String) -> String { "Nobody asked for a review of \(id)." }
  package func confirmed(_ title: String, signer: String, isPublished: Bool) -> String {
    "The results of “\(title)” were \(isPublished ? "published" : "confirmed") by \(signer)."
  }
  package func cannotConfirm(waiting: Int, sitting: Int) -> String {
    "Not yet: \(waiting) attempts wait to be marked, \(sitting) candidates still sit."
  }
  package func notInOrder(isPublished: Bool, isConfirmedAlready: Bool) -> String {
    isPublished
      ? "Confirm the results first: kaosai results confirm"
      : isConfirmedAlready ? "The results are confirmed already." : "They are not confirmed."
  }
  package func archived(_ folder: String, files: Int, digest: String) -> String {
    "Archived \(files) files in \(folder). Digest of the list: \(digest)"
  }
  package func archiveIsWhole(_ folder: String, files: Int) -> String {
    "“\(folder)” is whole: \(files) files are as they were, and the list is the recorded one."
  }
  package func archiveTrouble(_ trouble: ArchiveTrouble) -> String {
    switch trouble {
    case .changed(let path): "changed: \(path)"
    case .missing(let path): "missing: \(path)"
    case .added(let path): "not on the list: \(path)"
    case .otherList: "the list of digests is not the one that was recorded"
    case .unrecorded: "no archive of this paper was recorded, so the list cannot be compared"
    }
  }
  package func archiveIsNotWhole(_ folder: String, troubles: Int) -> String {
    "“\(folder)” is not as it was archived: \(troubles) differences. Compare a backup."
  }
  package func folderTaken(_ folder: String) -> String {
    "“\(folder)” has files in it already: name an empty folder."
  }
  package func transferred(attempts: Int, path: String, isImport: Bool, known: Int) -> String {
    isImport
      ? "Imported \(attempts) attempts from \(path); \(known) were there already."
      : "Exported \(attempts) attempts to \(path)."
  }
  package func notAnExport(_ path: String) -> String {
    "“\(path)” is no file that results export wrote, or it is damaged."
  }
}
