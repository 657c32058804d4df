/// Which members of the objects that options are say what.
struct OptionMembers {
  /// The text.
  let text: String
  /// The letter or number.
  let label: String?
  /// Whether it is right.
  let flag: String?
  /// An id that no other option has.
  let id: String?

  /// No option says more.
  private static let most = 64

  /// The members of objects that have their names in common; nil where none is a text.
  init?(_ objects: [FieldObject]) {
    guard let first = objects.first, first.members.count <= Self.most else { return nil }
    var names = Self.names(in: objects, from: first)
    let flags =
      names.filter { name in
        Self.isFlag(name)
          && objects.allSatisfy { $0[name].map(OptionEntries.truth) != .some(nil) }
          && (MemberName.plain(name) != "weight" || Self.areShares(objects.map { $0[name] }))
      }
      + names.filter { name in
        ["value", "score"].contains(MemberName.plain(name))
          && Self.areMarks(objects.map { $0[name] })
      }
    // {"answer": "正确", "weight": 100}: what the option says is no flag beside one.
    let flag = flags.first { MemberName.plain($0) != "answer" } ?? flags.first
    names.removeAll { $0 == flag }
    let labelled = names.filter { name in
      names.count > 1 && objects.allSatisfy { $0[name]?.string.flatMap(OptionEntries.label) != nil }
    }
    let label = Self.ownLabel(
      Self.label(among: labelled, of: objects)
        ?? Self.mixedLabel(among: labelled, beside: names, of: objects), among: names)
    names.removeAll { $0 == label }
    let id = names.first { name in
      let ids = Set(objects.compactMap { $0[name]?.string })
      return Self.ids.contains(MemberName.plain(name)) && ids.count == objects.count
    }
    if names.count > 1 { names.removeAll { $0 == id } }
    self.id = id
    // {"name": "甲", "checked": false}
    if names.contains(where: { !Self.states.contains(MemberName.plain($0)) }) {
      names.removeAll { Self.states.contains(MemberName.plain($0)) }
    }
    let known = Self.known(names, of: objects)
    // `{"value": "A", "label": "甲"}`: what is no label is the text, whatever its name.
    guard let text = known ?? Self.other(names, of: objects) ?? names.first else { return nil }
    self.text = text
    self.label = label
    self.flag = flag
  }

  /// The names that all objects have in common and that hold neither lists nor objects.
  private static func names(in objects: [FieldObject], from first: FieldObject) -> [String] {
    var names = first.members.map(\.name)
    // `{"text": "甲"}, {"text": "乙", "right": true}`: only what is right says so.
    for object in objects.dropFirst() {
      for member in object.members
      where member.value == .bool(true) && isFlag(member.name) && !names.contains(member.name) {
        names.append(member.name)
      }
    }
    names.removeAll { name in
      objects.contains { object in
        switch object[name] {
        case .list, .object: true
        default: false
        }
      }
    }
    return names
  }

  /// The name of what may be labels: letters in their order are, what else may be the name tells, for
  /// options may be figures.
  private static func label(among names: [String], of objects: [FieldObject]) -> String? {
    names.first { name in
      objects.compactMap { $0[name]?.string.flatMap(OptionEntries.label) }
        == objects.indices.map(KeyText.letter)
    } ?? names.first { labels.contains(MemberName.plain($0)) }
  }

  /// The name of what are the letters from A on in any order, beside a text that is none of them.
  private static func mixedLabel(
    among labelled: [String], beside names: [String], of objects: [FieldObject]
  ) -> String? {
    let letters = Set(objects.indices.map(KeyText.letter))
    let mixed = labelled.filter { name in
      Set(objects.compactMap { $0[name]?.string.flatMap(OptionEntries.label) }) == letters
    }
    let hasText = names.contains { name in
      !mixed.contains(name) && (texts.contains(MemberName.plain(name)) || !labelled.contains(name))
    }
    return mixed.count == 1 && hasText ? mixed.first : nil
  }

  /// A label beside a text; what stands beside nothing but an id is the text itself.
  private static func ownLabel(_ label: String?, among names: [String]) -> String? {
    names.contains {
      $0 != label && !ids.contains(MemberName.plain($0)) && !states.contains(MemberName.plain($0))
    }
      ? label : nil
  }

  /// The ones and twos by which objects say which of them are right; nil where they say it otherwise.
  static func codes(of objects: [FieldObject]) -> [Int]? {
    let names = objects.first?.members.map(\.name)
      .filter { codeNames.contains(MemberName.plain($0)) }
    guard objects.count > 2, let names, names.count == 1 else { return nil }
    let values = objects.compactMap { $0[names[0]]?.string.flatMap { Int($0) } }
    return values.count == objects.count && Set(values).isSubset(of: [1, 2]) ? values : nil
  }

  private static let codeNames: Set<String> = [
    "iscorrect", "isright", "istrue", "isanswer", "是否正确",
  ]

  /// Whether weights are shares of the marks in percent, all or none.
  private static func areShares(_ values: [FieldValue?]) -> Bool {
    values.allSatisfy { $0 == .number("100") || $0 == .number("0") }
  }

  /// Whether values mark some of three options or more by 1 and the others by 0: no label comes twice.
  private static func areMarks(_ values: [FieldValue?]) -> Bool {
    let texts = values.compactMap { $0?.string }
    return texts.count == values.count && texts.count > 2 && Set(texts) == ["0", "1"]
  }

  /// Of names for texts, the first whose values are more than ones and noughts, else the first.
  private static func known(_ names: [String], of objects: [FieldObject]) -> String? {
    let known = texts.compactMap { word in names.first { MemberName.plain($0) == word } }
    guard known.count > 1 else { return known.first }
    return known.first { name in
      objects.contains { object in
        switch object[name] {
        case .bool?, .text("0")?, .text("1")?, .number("0")?, .number("1")?: false
        default: true
        }
      }
    } ?? known.first
  }

  /// Of names that say nothing, one like those for texts, else the first whose texts all differ.
  private static func other(_ names: [String], of objects: [FieldObject]) -> String? {
    let filled = names.filter { name in objects.contains { $0[name]?.string?.isEmpty == false } }
    let own = filled.filter { name in
      Set(objects.compactMap { $0[name]?.string }).count == objects.count
    }
    let known = texts.lazy.compactMap { word in
      own.first { MemberName.plain($0).hasSuffix(word) && MemberName.plain($0) != word }
    }.first
    let words = own.first { name in
      objects.contains {
        if case .text(let text)? = $0[name] { !FieldText.isDigits(text) } else { false }
      }
    }
    return known ?? words ?? own.first ?? filled.first
  }

  /// Whether a name says that an option is right, or whether: `answFlag`.
  static func isFlag(_ name: String) -> Bool {
    flags.contains(MemberName.plain(name)) || MemberName.plain(name).hasSuffix("flag")
  }

  /// Whether a name is that of an id.
  static func isID(_ name: String) -> Bool { ids.contains(MemberName.plain(name)) }

  private static let flags: Set<String> = [
    "iscorrect", "correct", "isright", "right", "istrue", "true", "isanswer", "answer", "是否正确",
    "正确", "fraction", "weight", "ok", "iscorrent", "iscorect", "istureanswer",
  ]
  private static let ids: Set<String> = [
    "id", "optionid", "oid", "choiceid", "answerid", "itemid", "uuid", "anwserid",
  ]
  /// What a form notes of an option.
  private static let states: Set<String> = [
    "checked", "selected", "disabled", "active", "show", "isselect", "isselected", "ischecked",
  ]
  private static let labels: Set<String> = [
    "label", "letter", "key", "index", "code", "order", "no", "num", "number", "id", "tag",
    "prefix",
    "sort", "val", "name", "value", "序号", "选项", "标号",
  ]
  private static let texts = [
    "text", "content", "optioncontent", "optionname",
    "optiontext", "value", "option", "title", "description",
    "desc", "body", "name", "label", "内容", "选项内容", "文本", "answer",
  ]
}
