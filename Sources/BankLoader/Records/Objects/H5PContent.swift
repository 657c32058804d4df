/// What H5P writes of questions that are texts with their answers in them.
///
/// `{"library": "H5P.Blanks 1.14", "params": {"questions": ["甲是*乙/丙*。"]}}`. The other kinds have
/// members for stem and options, as any program writes them.
enum H5PContent {
  /// The questions of a content, as objects with a stem; nil for any other object.
  static func questions(of object: FieldObject) -> [FieldObject]? {
    guard case .text(let library)? = object["library"], library.hasPrefix("H5P."),
      case .object(let params)? = object["params"]
    else { return nil }
    let name = library.dropFirst("H5P.".count).prefix { $0 != " " }
    switch name {
    case "Blanks":
      guard case .list(let texts)? = params["questions"] else { return nil }
      return marked(texts, task: params["text"], line: object.line)
    case "DragText":
      guard let text = params["textField"] else { return nil }
      return marked([text], task: params["taskDescription"], line: object.line)
    case "SingleChoiceSet": return choices(params, line: object.line)
    default: return nil
    }
  }

  private static func marked(
    _ texts: [FieldValue], task: FieldValue?, line: Int
  ) -> [FieldObject]? {
    var questions: [FieldObject] = []
    for text in texts {
      guard case .text(let text) = text, let (stem, blanks) = blanks(of: text) else { return nil }
      let task = task.map { StemText.plain($0.shown).text } ?? ""
      let whole = task.isEmpty ? stem : task + "\n" + stem
      questions.append(
        FieldObject(
          members: [
            FieldObject.Member(name: "题型", value: .text("填空题")),
            FieldObject.Member(name: "题干", value: .text(whole)),
            FieldObject.Member(name: "答案", value: .list(blanks)),
          ], line: line))
    }
    return questions
  }

  /// A text with blanks for what stands between stars, and the variants of each: `*甲/乙:提示*`.
  private static func blanks(of text: String) -> (stem: String, blanks: [FieldValue])? {
    let pieces = StemText.plain(text).text.split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1, pieces.count % 2 == 1 else { return nil }
    var stem = ""
    var blanks: [FieldValue] = []
    for (index, piece) in pieces.enumerated() {
      guard index % 2 == 1 else {
        stem += piece
        continue
      }
      let answer = piece.prefix { $0 != ":" }
      let variants = answer.split(separator: "/").map { FieldText.trimmed(String($0)) }
      guard !variants.isEmpty, !variants.contains("") else { return nil }
      stem += "____"
      blanks.append(.list(variants.map(FieldValue.text)))
    }
    return (stem, blanks)
  }

  /// Questions of which the first answer is right: the program shuffles them.
  private static func choices(_ params: FieldObject, line: Int) -> [FieldObject]? {
    guard case .list(let values)? = params["choices"] else { return nil }
    var questions: [FieldObject] = []
    for value in values {
      guard case .object(let object) = value, let stem = object["question"],
        case .list(let answers)? = object["answers"], answers.count > 1
      else { return nil }
      questions.append(
        FieldObject(
          members: [
            FieldObject.Member(name: "题型", value: .text("单选题")),
            FieldObject.Member(name: "题干", value: stem),
            FieldObject.Member(name: "选项", value: .list(answers)),
            FieldObject.Member(name: "答案", value: .text("A")),
          ], line: object.line))
    }
    return questions
  }
}
