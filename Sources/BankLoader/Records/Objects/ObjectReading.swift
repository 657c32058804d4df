import ExamModel

/// What the members of an object say of a question.
struct ObjectReading {
  var fields: FewValues<RecordField, FieldValue> = [:]
  var options: FewValues<OptionName, FieldValue> = [:]
  /// The objects of its sub-questions.
  var parts: [FieldObject] = []
  /// The questions that it lists are its content, and whatever else it says is about them all.
  var isContainer = false
  /// The name of the member that lists them.
  private(set) var partsName = ""
  /// The questions that it lists are called parts of it.
  private var areSubordinate = false
  /// Its stem is called that of several questions.
  private var hasSharedStem = false
  /// Members with content that say nothing known.
  var unread: [(name: String, value: FieldValue)] = []
  private var ranks: [RecordField: Int] = [:]
  /// The names that the values stand under.
  var holders: [RecordField: String] = [:]
  /// What a matching question's member of its own lists.
  private(set) var pairs: [(left: String, right: String)]?
  var hasStem = false
  var hasOptions = false
  var hasKey = false
  /// The key is a label of a data set.
  var isLabelled = false
  /// What stands under names for answers.
  var answers: [FieldValue] = []
  private let stem: String?
  /// What members whose names say no less give for the key.
  var rivals: [FieldValue] = []
  /// A remark says that the key is wrong, or it is what somebody answered, and wrong.
  var isDoubtful = false
  /// What the question is about, beside its stem.
  var material: FieldObject.Member?

  /// What an object says; `stem` is the name of the member that holds the stem, where that is known.
  init(_ object: FieldObject, stem: String? = nil) {
    self.stem = stem
    guard object.members.count <= Self.mostMembers else { return }
    let members = Self.lettered(
      Self.named(Self.uncounted(Self.flat(object)), stem: stem)
    ).map(Self.unpacked)
    let letters = Set(members.map { $0.name.lowercased() })
    let hasLetters = letters.contains("a") && letters.contains("b")
    let names = members.map { ColumnName($0.name) }
    let hasRightName = names.contains { $0?.field == .key } || members.contains(where: Self.isLabel)
    for (member, name) in zip(members, names) {
      if let name, name.isLooseOption, !hasRightName {
        takeUnknown(member)
      } else if let name, case .option(let place) = name.field {
        take(member, place, isOption: hasLetters || member.name.count > 1)
      } else if let name {
        take(member, name)
      } else {
        takeUnknown(member)
      }
    }
    settle()
  }

  private mutating func take(_ member: FieldObject.Member, _ place: OptionName, isOption: Bool) {
    if isOption {
      options[place] = member.value
      hasOptions = true
    } else if member.name.lowercased() == "a" {
      hasKey = true
      answers.append(member.value)
      if fields[.key] == nil {
        fields[.key] = member.value
        holders[.key] = member.name
      }
    } else {
      takeUnknown(member)
    }
  }

  private mutating func take(_ member: FieldObject.Member, _ name: ColumnName) {
    var field = name.field
    var value = Self.plain(member.value)
    var rank = field == .key ? name.order : name.rank
    if field == .material {
      guard case .text(let text) = value else { return takeUnknown(member) }
      if material == nil, Self.isMaterial(text, named: member.name) { material = member }
      (field, rank) = (.stem, 200)
    }
    switch field {
    case .aside: return takeUnknown(member)
    case .id where StemValue.asks(value): return takeUnknown(member)
    case .stem:
      guard let text = stemText(value, name), !value.isEmpty else { return takeUnknown(member) }
      value = .text(text)
      if member.name == stem { rank = -1 }
      hasStem = true
      if name.field == .material
        || ["stem", "题干", "mainquestion"].contains(member.name.lowercased())
      {
        hasSharedStem = true
      }
    case .key, .options:
      guard let answer = takeAnswer(value, as: field) else {
        return takeUnknown(member)
      }
      (field, value) = answer
    case .kind, .section, .difficulty:
      if case .object(let object) = value, let names = OptionMembers([object]) {
        value = object[names.text] ?? .none
      }
    default: break
    }
    put(value, as: field, rank, named: member.name)
  }

  /// Notes a value for a field; of two that of the more exact name, and the other stays unread.
  private mutating func put(
    _ value: FieldValue, as field: RecordField, _ rank: Int, named name: String
  ) {
    let isBetter = ranks[field].map { rank < $0 } ?? true
    guard !value.isEmpty || fields[field] == nil else { return }
    if isBetter || fields[field]?.isEmpty == true {
      if let old = fields[field], !old.isEmpty { unread.append((holders[field] ?? name, old)) }
      fields[field] = value
      ranks[field] = rank
      holders[field] = name
    } else if !value.isEmpty {
      unread.append((name, value))
    }
  }

  /// Notes a key or options, which of the two it is by content; nil for what holds questions.
  private mutating func takeAnswer(
    _ value: FieldValue, as field: RecordField
  ) -> (RecordField, FieldValue)? {
    var (field, value) = (field, Self.spans(in: value) ?? OptionEntries.merged(value))
    if field == .options { value = Self.unwrapped(value) }
    if Self.areQuestions(value) { return nil }
    if field == .key, Self.areOptions(value) { field = .options }
    if field == .key {
      if fields[.rationale]?.isEmpty != false { fields[.rationale] = Self.reason(in: value) }
      value = Self.right(of: value)
    }
    if let list = Self.options(in: value), list.right != nil { field = .options }
    if field == .key {
      hasKey = true
      answers.append(value)
    } else {
      hasOptions = true
    }
    return (field, value)
  }

  private mutating func takeUnknown(_ member: FieldObject.Member) {
    if pairs == nil, let pairs = PairMembers.pairs(of: member) {
      self.pairs = pairs
      return
    }
    if parts.isEmpty, let objects = Self.objects(in: member.value),
      objects.allSatisfy({ ObjectReading($0).isQuestion })
    {
      parts = objects
      partsName = member.name
      areSubordinate = Self.isSubordinate(member.name)
      return
    }
    if !member.value.isEmpty { unread.append((member.name, member.value)) }
  }

  /// Decides what depends on several members.
  private mutating func settle() {
    if options.count > 1, let value = fields[.options], value.isEmpty || value.string == nil {
      fields[.options] = nil
    }
    takeWrongOptions()
    takePairs()
    takeOptionsFromKey()
    takeLettersForTruth()
    takeAnswerList()
    takeKindWord()
    takeTargets()
    takeLabel()
    takeUnnamedOptions()
    takeUnnamedTexts()
    takeUnnamedKey()
    takeKeyForRationale()
    takeUnnamedStem()
    takeOptionsFromAnswers()
    takeOptionsFromStem()
    takeMaterial()
    takeNoIndex()
    takeNoMarks()
    takeDoubts()
    guard !parts.isEmpty else { return }
    // A chapter has a name and questions; a case has a text of its own kind.
    let kind = fields[.kind]?.string.flatMap(KindWord.known)
    let isCase =
      (hasSharedStem || areSubordinate || isAboutParts) && fields[.options]?.isEmpty != false
      && fields[.key]?.isEmpty != false
    guard kind != .kind(.composite), !isCase else { return }
    leaveParts()
  }
}
