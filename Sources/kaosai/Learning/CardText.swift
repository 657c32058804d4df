import BankLoader
import ExamModel
import Learning
import Platform
import ResultStore
import Tables
import Wording

/// Cards as text that Anki reads and writes: front, back and tags, with tabs between.
struct CardText {
  let queue: ReviewQueue
  private static let limit = 64 << 20
  private static let idTag = "kaosai::"

  private var desk: LearningDesk { queue.desk }
  private var words: any Words { desk.context.words }

  /// Writes all that is in the reviews and may be shown.
  func export(to path: String) throws(CommandFailure) {
    let items = try desk.items().values.filter(\.isWatched).sorted { $0.question < $1.question }
    var lines = ["#separator:tab", "#html:true", "#columns:Front\tBack\tTags", "#tags column:3"]
    for item in items {
      guard let question = try queue.question(item.question) else { continue }
      lines.append(line(question))
    }
    let count = lines.count - 4
    try desk.context.files { [lines] () throws(FileError) in
      try FileBytes.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
    }
    try desk.context.print(words.cardsExported(count, path: path).printable + "\n")
  }

  private func line(_ question: Question) -> String {
    var front = [question.stem]
    var back: [String] = []
    for part in question.kind == .composite ? question.parts : [question] {
      if question.kind == .composite { front.append(part.stem) }
      front += part.prompts.enumerated().map { "(\($0.offset + 1)) \($0.element)" }
      front += part.options.enumerated().map { "\(Self.letter($0.offset)). \($0.element)" }
      back.append(part.key.map(words.keyText) ?? "")
      if let rationale = part.rationale { back.append(rationale) }
      if !part.citations.isEmpty { back.append(words.basis(part.citations)) }
    }
    let cited = question.citations.first
    let article = cited?.article.map { "\(cited?.law ?? "")::\($0)" }
    let tags = [
      Self.idTag + question.id, words.kindName(question.kind), article ?? cited?.law ?? "",
    ]
    let cells = [front.joined(separator: "\n"), back.joined(separator: "\n")].map(Self.markup)
    let plain = (tags + question.tags).filter { !$0.isEmpty }.map { tag in
      String(tag.printable.map { $0.isWhitespace ? "_" : $0 })
    }
    return (cells + [plain.joined(separator: " ")]).joined(separator: "\t")
  }

  private static func letter(_ position: Int) -> String {
    Unicode.Scalar(65 + min(position, 25)).map { String(Character($0)) } ?? "?"
  }

  private static func markup(_ text: String) -> String {
    var markup = ""
    for character in text {
      switch character {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "\n": markup += "<br>"
      case "\t": markup += " "
      default: markup.append(character)
      }
    }
    return markup
  }

  /// Takes questions into the reviews: those that are known by their tag, and those that can be read.
  func take(from path: String) throws(CommandFailure) {
    let bytes = try desk.context.files { () throws(FileError) in
      try FileBytes.read(path, limit: Self.limit)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let rows = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    let table = TableReader.read(
      text: Array(rows.joined(separator: "\n").utf8), separator: UInt8(ascii: "\t"))
    let known = try desk.items()
    var taken: [Question.ID: LearntQuestion] = [:]
    var counts = (known: 0, unread: 0)
    for row in table.rows {
      let cells = row.map(\.text)
      guard let question = try question(cells) else {
        counts.unread += 1
        continue
      }
      if known[question.id] != nil || taken[question.id] != nil {
        counts.known += 1
      } else {
        taken[question.id] = LearntQuestion(question: question)
      }
    }
    guard !taken.isEmpty || counts.known > 0 else {
      throw CommandFailure(.badData, words.noCards(path))
    }
    let new = taken.values.sorted { $0.question.id < $1.question.id }
    try desk.context.stored { () throws(StoreError) in
      try desk.store.watch(new, from: desk.now, of: desk.learner)
    }
    let sentence = words.cardsImported(new.count, known: counts.known, unread: counts.unread)
    try desk.context.print(sentence + "\n")
  }

  private func question(_ cells: [String]) throws(CommandFailure) -> Question? {
    guard cells.count >= 2 else { return nil }
    let tags = cells.count > 2 ? cells[2].split(separator: " ").map(String.init) : []
    if let tag = tags.first(where: { $0.hasPrefix(Self.idTag) }),
      let question = try queue.question(String(tag.dropFirst(Self.idTag.count)))
    {
      return question
    }
    let back = Self.plain(cells[1]).split(separator: "\n", maxSplits: 1).map(String.init)
    guard let key = back.first else { return nil }
    var text = "标题：Anki\n\n1. \(Self.plain(cells[0]))\n答案：\(key)\n"
    if back.count > 1 { text += "解析：\(back[1])\n" }
    let document = BankReader.read(
      bytes: Array(text.utf8), file: "anki", digest: SHA256Digest.function)
    guard document.bank.questions.count == 1, var question = document.bank.questions.first,
      question.isDrawable, question.kind != .shortAnswer, question.kind != .composite
    else { return nil }
    question.tags = tags
    return question
  }

  /// The text of a field without its markup.
  private static func plain(_ markup: String) -> String {
    var text = ""
    var rest = Substring(markup)
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      text += rest[..<start]
      rest = rest[start...]
      if rest.first == "<", let end = rest.firstIndex(of: ">") {
        let tag = rest[rest.index(after: start)..<end].lowercased()
        if ["br", "div", "/p", "p", "li"].contains(where: { tag.hasPrefix($0) }) { text += "\n" }
        rest = rest[rest.index(after: end)...]
      } else if let (name, sign) = entities.first(where: { rest.hasPrefix($0.name) }) {
        text += sign
        rest = rest.dropFirst(name.count)
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text + rest
  }

  private static let entities: [(name: String, sign: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "),
    ("&#39;", "'"),
  ]
}
