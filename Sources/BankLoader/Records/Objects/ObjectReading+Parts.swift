/// Questions that an object lists beside what else it says.
extension ObjectReading {
  /// Whether the object is a question: it asks something, and offers or answers something.
  var isQuestion: Bool {
    if isContainer { return false }
    if !parts.isEmpty { return fields[.stem] != nil }
    return hasStem && (hasKey || hasOptions) || hasKey && hasOptions || isTask
  }

  /// Whether it has the names of a question's members, and nothing stands under them.
  var isBlank: Bool {
    guard isQuestion, parts.isEmpty, pairs == nil else { return false }
    let values = [.stem, .options, .key, .rationale].compactMap { fields[$0] }
    return values.allSatisfy(\.isEmpty) && options.allSatisfy { $0.value.isEmpty }
      && unread.isEmpty && material == nil
  }

  /// Makes a chapter of an object whose questions are no parts of a case; what is a question itself
  /// tells that it had others.
  mutating func leaveParts() {
    let isText = if case .text? = fields[.key] { true } else { false }
    isContainer = !hasOwnOptions && options.isEmpty && !isText
    if !isContainer { unread.append((partsName, .list(parts.map(FieldValue.object)))) }
    parts = []
  }

  /// Whether options are listed that are not said of the questions: neither how many each has,
  /// `"choices": 4`, nor what answers each, `"answers": {"1": "A"}`.
  private var hasOwnOptions: Bool {
    guard let value = fields[.options], !value.isEmpty else { return false }
    switch value {
    case .number, .bool: return false
    case .object(let object):
      // "options": {"shuffle": true}
      guard OptionEntries.list(in: value).map({ $0.texts.count > 1 }) == true else { return false }
      let isOfAnswers = ColumnName(holders[.options] ?? "")?.field == .key
      return !(isOfAnswers && object.members.count >= parts.count)
    default: return true
    }
  }
}
