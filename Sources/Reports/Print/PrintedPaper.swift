package import ExamModel
package import Wording

/// Papers to be sat on paper: each version with its questions, an answer sheet and its key, as one
/// print-ready HTML file.
package struct PrintedPaper {
  /// A version: what it is called, and its form.
  package typealias Version = (name: String, form: Form)

  let versions: [Version]
  let minutes: Int?
  let words: any Words

  package init(_ versions: [Version], minutes: Int?, words: any Words) {
    self.versions = versions
    self.minutes = minutes
    self.words = words
  }

  /// The file's text.
  package var text: String {
    let language = words.language == .chinese ? "zh-Hans" : "en"
    let title = versions.first?.form.title ?? ""
    let pages =
      versions.map(paper) + versions.map(answerSheet) + versions.map(key)
    return """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title.escaped)</title>
      <style>
      \(PrintStyle.text)
      </style>
      </head>
      <body>
      \(pages.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  func head(_ version: Version, _ what: String, hasFields: Bool) -> String {
    let name = [version.name, what].filter { !$0.isEmpty }.joined(separator: " · ")
    let title = name.isEmpty ? version.form.title : "\(version.form.title)（\(name)）"
    let fields = [PrintLabel.unit, .name, .id, .score].map {
      "<span>\(words.text($0).escaped)</span>"
    }
    let facts = words.paperFacts(
      questions: version.form.items.count, marks: version.form.maximum, minutes: minutes)
    return "<h1>\(title.escaped)</h1><p class=\"sub\">\(facts.escaped)</p>"
      + (hasFields ? "<div class=\"who\">\(fields.joined())</div>" : "")
  }

  private func paper(_ version: Version) -> String {
    var html = "<article>" + head(version, "", hasFields: true)
    var section: String?
    for (position, item) in version.form.items.enumerated() {
      if item.section != section {
        let here = version.form.items.filter { $0.section == item.section }
        let facts = words.sectionFacts(
          questions: here.count, marks: here.reduce(.zero) { $0 + $1.marks })
        html += "<h2>\(item.section.escaped)<small>（\(facts.escaped)）</small></h2>"
        section = item.section
      }
      html += question(item.question, number: "\(position + 1). ")
    }
    return html + "</article>"
  }

  private func question(_ question: Question, number: String) -> String {
    var html = "<div class=\"q\"><p>\(number)\(question.stem.escaped)</p>"
    for (position, prompt) in question.prompts.enumerated() {
      html += "<p>（\(position + 1)）\(prompt.escaped)</p>"
    }
    if !question.options.isEmpty {
      let longest = question.options.map(\.count).max() ?? 0
      let layout = longest > 19 ? " long" : longest > 8 ? " two" : ""
      let options = question.options.enumerated().map { position, option in
        "<div>\(Self.letter(position)). \(option.escaped)</div>"
      }
      html += "<div class=\"options\(layout)\">\(options.joined())</div>"
    }
    if question.kind == .shortAnswer { html += "<div class=\"space\"></div>" }
    for (position, part) in question.parts.enumerated() {
      html += self.question(part, number: "（\(position + 1)）")
    }
    return html + "</div>"
  }

  /// A for 0.
  static func letter(_ position: Int) -> String {
    Unicode.Scalar(65 + UInt32(clamping: position)).map { String(Character($0)) } ?? ""
  }
}
