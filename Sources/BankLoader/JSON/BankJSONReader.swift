import ExamModel
import JSONText

/// Takes a bank out of a JSON value, member by member.
struct BankJSONReader {
  let file: String
  let digest: DigestFunction
  private(set) var document: BankDocument

  init(file: String, digest: @escaping DigestFunction) {
    self.file = file
    self.digest = digest
    document = BankDocument(bank: QuestionBank(title: FileName.stem(of: file)))
  }

  /// Takes over everything that the value holds.
  mutating func read(_ value: JSONValue) {
    let place = SourcePosition(file: file)
    guard let root = value.object else { return report(.badMember("$"), at: place) }
    if let head = root["bank"]?.object { readHead(head) }
    guard let questions = root["questions"]?.array else {
      return report(.badMember("questions"), at: place)
    }
    for (index, value) in questions.enumerated() {
      guard let members = value.object else {
        report(.badMember("questions[\(index)]"), at: place)
        continue
      }
      document.bank.questions.append(question(members, path: "questions[\(index)]"))
    }
    if document.bank.questions.isEmpty { report(.noQuestions, at: place) }
  }

  /// Reports a finding.
  mutating func report(_ finding: BankFinding, at place: SourcePosition) {
    document.diagnostics.append(Diagnostic(finding, at: place))
  }

  private mutating func readHead(_ head: JSONObject) {
    let members = JSONMembers(head, path: "bank")
    if let title = members.text("title") { document.bank.title = title }
    document.bank.laws = members.texts("laws")
    document.bank.version = members.text("version")
    document.bank.tags = members.texts("tags")
    document.bank.isSecret = members.flag("secret")
    for path in members.wrong { report(.badMember(path), at: SourcePosition(file: file)) }
  }

  private mutating func question(_ object: JSONObject, path: String) -> Question {
    var question = self.question(members: object, path: path, isPart: false)
    guard question.kind == .composite else { return question }
    for (index, value) in (object["parts"]?.array ?? []).enumerated() {
      let partPath = "\(path).parts[\(index)]"
      guard let members = value.object else {
        report(.badMember(partPath), at: question.source)
        continue
      }
      question.parts.append(self.question(members: members, path: partPath, isPart: true))
    }
    if question.parts.isEmpty { report(.noParts, at: question.source) }
    setIDs(of: &question)
    return question
  }

  /// A question or a part, its own parts apart.
  private mutating func question(
    members object: JSONObject, path: String, isPart: Bool
  ) -> Question {
    let members = JSONMembers(object, path: path)
    let place = members.place(defaultFile: file)
    let word = members.text("kind") ?? ""
    let kind = QuestionKind(rawValue: word)
    var question = Question(
      kind: kind ?? .singleChoice, stem: members.text("stem") ?? "",
      options: members.texts("options"), source: place)
    members.setFields(of: &question)
    for wrong in members.wrong + dropForeign(from: &question, object, path: path) {
      report(.badMember(wrong), at: place)
    }
    guard kind != nil, !(isPart && kind == .composite) else {
      question.kind = .singleChoice
      report(word.isEmpty ? .undecidedKind : .unknownKind(word), at: place)
      return question
    }
    setKey(of: &question, answer: object["answer"], path: path)
    QuestionRules.check(question) { finding, _ in report(finding, at: place) }
    if kind != .composite, !isPart { setIDs(of: &question) }
    return question
  }

  /// Takes out what the kind has no place for, and gives the paths of that.
  private func dropForeign(
    from question: inout Question, _ object: JSONObject, path: String
  ) -> [String] {
    var paths: [String] = []
    if question.kind != .matching, !question.prompts.isEmpty {
      question.prompts = []
      paths.append(path + ".prompts")
    }
    let bound = question.kind == .composite ? 0 : Letters.count
    if question.options.count > bound {
      question.options = Array(question.options.prefix(bound))
      paths.append(path + ".options")
    }
    if question.kind != .composite, object["parts"]?.array?.isEmpty == false {
      paths.append(path + ".parts")
    }
    return paths
  }

  private mutating func setKey(of question: inout Question, answer: JSONValue?, path: String) {
    guard let answer, answer != .null else {
      let needsNone =
        question.kind == .composite
        || (question.kind == .shortAnswer && !question.scoringPoints.isEmpty)
      if !needsNone { report(.missingKey, at: question.source) }
      return
    }
    guard let key = AnswerJSON.key(answer, of: question) else {
      return report(.impossibleKey(JSONWriter.text(of: answer)), at: question.source)
    }
    if let finding = KeyRules.finding(for: key, of: question) {
      report(finding, at: question.source)
    } else {
      question.key = key
    }
  }

  /// Ids made of the content are told from stated ones by being equal to it.
  private func setIDs(of question: inout Question) {
    let made = QuestionDigest.id(of: question, using: digest)
    question.hasStatedID = !question.id.isEmpty && question.id != made
    if question.id.isEmpty { question.id = made }
    for part in question.parts.indices {
      let made = QuestionDigest.partID(part, of: question.id)
      let id = question.parts[part].id
      question.parts[part].hasStatedID = !id.isEmpty && id != made
      if id.isEmpty { question.parts[part].id = made }
    }
  }
}
