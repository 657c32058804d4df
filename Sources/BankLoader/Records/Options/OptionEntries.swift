/// Options that a file lists as values: texts, objects with a label and a text, members by letter.
enum OptionEntries {
  /// The options in a value; nil for a text, which needs its column to be cut.
  static func list(in value: FieldValue) -> OptionList? {
    switch value {
    case .list(let values): list(of: values)
    case .object(let object): list(of: object)
    default: nil
    }
  }

  private static func list(of values: [FieldValue]) -> OptionList? {
    let objects = values.compactMap { value -> FieldObject? in
      if case .object(let object) = value { object } else { nil }
    }
    // `[{"a": "甲", "b": "乙"}]`
    if objects.count == 1, values.count == 1, ObjectReading.areOptions(values[0]) {
      return list(of: objects[0])
    }
    if objects.count == values.count, !objects.isEmpty { return list(of: objects) }
    let flagged = values.compactMap(flaggedText)
    if flagged.count == values.count, flagged.count > 1 {
      let right = flagged.indices.filter { flagged[$0].isRight }
      return OptionList(flagged.map(\.text), right: right)
    }
    let pairs = values.compactMap(pair)
    if pairs.count == values.count, pairs.count > 1 {
      return OptionList(pairs.map(\.text), labels: pairs.map { label($0.label) ?? $0.label })
    }
    let texts = values.compactMap(text)
    return texts.count == values.count ? OptionList(texts) : nil
  }

  /// `[{"a": "甲"}, {"b": "乙"}]` as one object; any other value as it is.
  static func merged(_ value: FieldValue) -> FieldValue {
    guard case .list(let values) = value, (2...12).contains(values.count) else { return value }
    var members: [FieldObject.Member] = []
    for (index, value) in values.enumerated() {
      guard case .object(let object) = value, object.members.count == 1,
        label(object.members[0].name) == KeyText.letter(index)
      else { return .list(values) }
      members.append(object.members[0])
    }
    return .object(FieldObject(members: members))
  }

  /// `["A", "甲"]`.
  private static func pair(_ value: FieldValue) -> (label: String, text: String)? {
    guard case .list(let values) = value, values.count == 2, let label = values[0].string,
      self.label(label) != nil, let text = values[1].string
    else { return nil }
    return (label, text)
  }

  /// `["甲", true]`.
  private static func flaggedText(_ value: FieldValue) -> (text: String, isRight: Bool)? {
    guard case .list(let values) = value, values.count == 2, case .text(let text) = values[0],
      case .bool(let isRight) = values[1]
    else { return nil }
    return (text, isRight)
  }

  private static func text(_ value: FieldValue) -> String? {
    switch value {
    case .none: ""
    case .bool(let value): value ? "正确" : "错误"
    default: value.string
    }
  }

  /// `{"A": "甲", "B": "乙"}`.
  private static func list(of object: FieldObject) -> OptionList? {
    let object = inOrder(object)
    if let list = parallel(object) { return list }
    let labels = object.members.compactMap { memberLabel($0.name) }
    guard labels.count == object.members.count, !labels.isEmpty else { return nil }
    let inner = object.members.compactMap { member -> FieldObject? in
      if case .object(let object) = member.value { object } else { nil }
    }
    if !inner.isEmpty, inner.count == labels.count, var list = list(of: inner) {
      list.labels = Array(labels.prefix(list.texts.count))
      return list
    }
    let texts = object.members.compactMap { text($0.value) }
    guard texts.count == labels.count else { return nil }
    // `{"A": "A. 甲"}`: the text has the letter too.
    let lettered = OptionList(texts)
    return lettered.labels == labels ? lettered : OptionList(texts, labels: labels)
  }

  /// `{"text": ["甲", "乙"], "label": ["A", "B"]}`: lists side by side.
  private static func parallel(_ object: FieldObject) -> OptionList? {
    guard case .list(let values)? = object["text"], object.members.count <= 2 else { return nil }
    let texts = values.compactMap(text)
    guard texts.count == values.count, texts.count > 1 else { return nil }
    guard object.members.count == 2 else { return OptionList(texts) }
    guard case .list(let names)? = object["label"] else { return nil }
    let labels = names.compactMap { $0.string.flatMap(label) }
    return labels.count == texts.count ? OptionList(texts, labels: labels) : nil
  }

  /// The label that a member's name is, `B`, or names: `answer_b`, `answer_b_correct`.
  static func memberLabel(_ name: String) -> String? {
    if let label = label(name) { return label }
    let name = name.hasSuffix("_correct") ? String(name.dropLast("_correct".count)) : name
    guard case .letter(let letter)? = ColumnName.optionName(of: name) else { return nil }
    return KeyText.letter(letter)
  }

  /// An object with its members in the order of their letters: some programs write them in any.
  private static func inOrder(_ object: FieldObject) -> FieldObject {
    let places = object.members.map { member in
      memberLabel(member.name).flatMap { $0.unicodeScalars.first?.letter?.index }
    }
    guard !places.contains(nil), Set(places).count == places.count else { return object }
    var object = object
    object.members = zip(places, object.members).sorted { $0.0 ?? 0 < $1.0 ?? 0 }.map(\.1)
    return object
  }

  private static func list(of wrapped: [FieldObject]) -> OptionList? {
    let objects = unwrapped(wrapped)
    guard let names = OptionMembers(objects) else { return nil }
    var texts: [String] = []
    var labels: [String] = []
    var right: [Int] = []
    for object in objects {
      if names.flag.flatMap({ object[$0] }).flatMap(truth) == true { right.append(texts.count) }
      texts.append(object[names.text].flatMap(text) ?? "")
      if let label = names.label.flatMap({ object[$0]?.string }).flatMap(label) {
        labels.append(label)
      }
    }
    // `{"value": "A", "label": "A. 甲"}`: the text has the letter too.
    let lettered = OptionList(texts)
    if labels.count == texts.count,
      lettered.labels == labels || lettered.labels == texts.indices.map(KeyText.letter)
    {
      texts = lettered.texts
    }
    var list = OptionList(
      texts, labels: labels.count == texts.count ? labels : nil,
      right: names.flag == nil ? nil : right)
    if let id = names.id { list.ids = objects.compactMap { $0[id]?.string } }
    if names.flag == nil { list.codes = OptionMembers.codes(of: objects) }
    return list
  }

  /// The objects that each stand under the same name in one of their own: `{"radio": {"val": "A"}}`.
  private static func unwrapped(_ objects: [FieldObject]) -> [FieldObject] {
    let name = objects.first?.members.first?.name
    let inner = objects.compactMap { object -> FieldObject? in
      guard object.members.count == 1, object.members[0].name == name,
        case .object(let inner) = object.members[0].value
      else { return nil }
      return inner
    }
    return inner.count == objects.count ? inner : objects
  }

  /// Whether a flag says that its option is right.
  static func truth(_ value: FieldValue) -> Bool? {
    switch value {
    case .bool(let value): value
    case .number("1"), .text("1"): true
    case .number("0"), .text("0"), .number("-1"), .text("-1"): false
    case .number("100"): true
    case .text(let text): FieldWords.truth(text.lowercased())
    default: nil
    }
  }

  /// No label is longer, even in wide signs and between spaces.
  private static let longestLabel = 16

  /// A label in its plain form: a capital letter or digits; nil for any other text.
  static func label(_ text: String) -> String? {
    guard text.utf8.count <= longestLabel else { return nil }
    var plain = FieldText.halfWidth(FieldText.trimmed(text)).uppercased()
    if let last = plain.last, ".、:)".contains(last) { plain.removeLast() }
    let bytes = Array(plain.utf8)
    if bytes.count == 1, (0x41...0x5A).contains(bytes[0]) { return plain }
    return bytes.count <= 2 && FieldText.isDigits(plain) ? plain : nil
  }
}
