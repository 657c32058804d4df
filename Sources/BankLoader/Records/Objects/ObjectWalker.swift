import ExamModel

/// Finds the questions in values of JSON, however they are nested.
struct ObjectWalker {
  /// What the lists and objects around a value say of it.
  struct Context {
    var sections: [String] = []
    var kind: KindWord?
    /// The member that holds the stems of a list.
    var stem: String?
  }

  let file: String
  private(set) var group = RecordGroup()
  private(set) var findings: [Diagnostic<BankFinding>] = []
  /// What the outermost object calls itself.
  private(set) var title: String?
  private var unread: [String: Int] = [:]
  /// Lists of nothing but keys, each by the id of its question.
  private var keyLists: [[String: FieldValue]] = []

  init(file: String) { self.file = file }

  /// Takes a value over.
  mutating func walk(_ value: FieldValue) { walk(value, path: "$", Context()) }

  /// Takes the answers of all questions from a list that stands by itself.
  mutating func takeAnswers(apart named: FieldObject) {
    AnswersApart.fill(&group.records, from: 0, of: named)
  }

  /// Takes the answers of all questions from the one list that has them by the questions' ids.
  mutating func takeListedAnswers() {
    guard keyLists.count == 1 else { return }
    AnswersApart.fill(&group.records, byID: keyLists[0])
  }

  /// Takes the pairs of an object of nothing but names and texts.
  mutating func takePairs(of value: FieldValue) {
    guard case .object(let object) = value else { return }
    for pair in StemMap.pairs(of: object) { add(ObjectReading(pair), pair, Context()) }
  }

  mutating func walk(_ value: FieldValue, path: String, _ context: Context) {
    switch value {
    case .list(let values): walk(values, path: path, context)
    case .object(let whole):
      let object = FormItem.question(of: whole) ?? ParallelLists.joined(whole) ?? whole
      // Below the name of a kind one member may be a question that its name asks.
      if context.kind != nil, object.members.count == 1,
        !StemMap(object, isClaimed: true).questions.isEmpty
      {
        return walk(container: object, path: path, context)
      }
      let reading = ObjectReading(object, stem: context.stem)
      if reading.isQuestion {
        if !reading.isBlank { add(reading, object, context) }
      } else if let questions = H5PContent.questions(of: object) {
        for question in questions { add(ObjectReading(question), question, context) }
      } else {
        walk(container: object, path: path, context)
      }
    default: break
    }
  }

  private mutating func walk(_ all: [FieldValue], path: String, _ context: Context) {
    let values = StatementKeys.named(all)
    if let merged = StemMap.merged(values) {
      return walk(container: merged, path: path, context)
    }
    var context = context
    context.stem = StemMember.name(in: values)
    if let keys = AnswersApart.keys(in: values) { keyLists.append(keys) }
    var lost: [Diagnostic<BankFinding>] = []
    for (index, value) in values.enumerated() {
      let before = (group.records.count, findings.count)
      walk(value, path: "\(path)[\(index)]", context)
      guard group.records.count == before.0, findings.count == before.1, !Self.isBare(value) else {
        continue
      }
      let line = if case .object(let object) = value { object.line } else { 0 }
      lost.append(
        Diagnostic(.badMember("\(path)[\(index)]"), at: SourcePosition(file: file, line: line)))
    }
    // Among questions, what is none has been lost.
    if lost.count * 2 < values.count || hasQuestion(values) { findings += lost }
  }

  private mutating func walk(container object: FieldObject, path: String, _ context: Context) {
    var context = context
    for member in object.members.prefix(ObjectReading.mostMembers) {
      guard let text = member.value.string.map(FieldText.trimmed), !text.isEmpty else { continue }
      group.notes.take(text)
      take(text, named: member.name, isOuter: !path.contains("["), &context)
    }
    let stems = StemMap(object, isClaimed: context.kind != nil)
    if !stems.questions.isEmpty {
      for question in stems.questions { add(ObjectReading(question), question, context) }
      return stems.others.forEach { report("\(path).\($0)", of: object) }
    }
    if context.kind != nil, Self.areAnswered(object) { report(path, of: object) }
    let first = group.records.count
    walk(membersOf: object, path: path, context)
    AnswersApart.fill(&group.records, from: first, of: object)
  }

  /// Says that a member holds nothing that could be read.
  mutating func report(_ path: String, of object: FieldObject) {
    let place = SourcePosition(file: file, line: object.line)
    findings.append(Diagnostic(.badMember(path), at: place))
  }

  /// Takes what a container's text says: its kind, or its name.
  private mutating func take(
    _ text: String, named name: String, isOuter: Bool, _ context: inout Context
  ) {
    switch ColumnName(name)?.field {
    case .kind:
      if let kind = KindWord.known(text) {
        context.kind = kind
      } else {
        context.sections.append(text)
      }
    case .section: context.sections.append(text)
    case .stem where text.utf8.count <= 200 && !text.contains("\n"):
      if let kind = SheetHeading(text)?.kind { context.kind = kind }
      if isOuter {
        title = title ?? text
      } else {
        context.sections.append(text)
      }
    default: break
    }
  }

  private mutating func add(_ reading: ObjectReading, _ object: FieldObject, _ context: Context) {
    for (name, _) in reading.unread where unread[name] == nil {
      unread[name] = object.line
      group.unread.append((name, SourcePosition(file: file, line: object.line)))
    }
    group.records.append(record(reading, object, context))
  }

  private func record(
    _ reading: ObjectReading, _ object: FieldObject, _ context: Context
  ) -> Record {
    var record = Record(place: SourcePosition(file: file, line: object.line))
    record.context = context.kind
    record.fields = reading.fields
    record.options = reading.options
    record.isLabelled = reading.isLabelled
    record.rivals = reading.rivals
    record.isDoubtful = reading.isDoubtful
    record.hidesOptions = reading.hidesOptions
    let own = record.text(.section).map { [$0] } ?? []
    let sections = context.sections + own
    record.section = sections.isEmpty ? nil : sections.joined(separator: "/")
    record.parts = reading.parts.map { part in
      var inner = self.record(ObjectReading(part), part, Context())
      inner.section = nil
      return inner
    }
    return record
  }
}
