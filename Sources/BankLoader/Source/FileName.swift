import ExamModel

/// Names of files.
enum FileName {
  /// The name without its folders and its extension.
  static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last ?? Substring(file)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// The kind of question that a name speaks of: of `安全判断题.txt`, true and false; nil where it names
  /// none, or several.
  static func kind(of file: String) -> QuestionKind? {
    let stem = stem(of: file)
    let named = words.filter { stem.contains($0.word) }
    guard let first = named.first, named.allSatisfy({ $0.kind == first.kind }),
      named.contains(where: { stem.contains($0.word + "题") })
    else { return nil }
    return first.kind
  }

  private static let words: [(word: String, kind: QuestionKind?)] = [
    ("单选", .singleChoice), ("单项选择", .singleChoice), ("多选", .multipleChoice),
    ("多项选择", .multipleChoice), ("不定项", .multipleChoice), ("判断", .trueFalse),
    ("是非", .trueFalse), ("填空", .fillIn), ("简答", .shortAnswer), ("问答", .shortAnswer),
    ("论述", .shortAnswer), ("名词解释", .shortAnswer), ("案例", nil), ("综合", nil), ("计算", nil),
    ("，选择", nil), ("和选择", nil), ("与选择", nil), ("、选择", nil), ("+选择", nil),
  ]
}
