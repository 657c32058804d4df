/// The options of a record that lists the right one as its key and the wrong ones apart:
/// `"correct_answer": "甲", "incorrect_answers": ["乙", "丙"]`, 正确答案 beside 干扰项1, 干扰项2.
struct WrongOptions {
  /// The right option first.
  let list: OptionList

  /// The options of a record; nil where it does not list them so, or a wrong one is right too.
  init?(of record: Record) {
    guard let key = record.text(.key) else { return nil }
    var wrong: [(place: Int, text: String)] = []
    for (field, value) in record.fields where !value.isEmpty {
      guard case .wrongOption(let name) = field else { continue }
      if case .list(let values) = value {
        guard values.allSatisfy({ $0.string != nil }) else { return nil }
        wrong += values.map { (wrong.count, $0.shown) }
      } else {
        wrong.append((name?.place ?? 0, value.shown))
      }
    }
    let texts = wrong.sorted { $0.place < $1.place }.map(\.text)
    guard !texts.isEmpty, !texts.contains(key) else { return nil }
    list = OptionList([key] + texts, labels: [], right: [0])
  }
}
