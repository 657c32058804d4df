package import ExamModel
package import FileContainers

/// Writes question banks as packages of QTI 3: a list, a test with the sections, an item a question.
///
/// What QTI has no place for is a keyword of the item's metadata, such as `难度：易`. Of white space
/// within texts only blanks and line ends are carried.
package struct QTIWriter {
  private var export = BankExport()
  private var resources: [String] = []
  private var sections: [String] = []
  private var section: String?
  private var files: [(name: String, bytes: [UInt8])] = []

  /// A bank as a package, and what of it the package does not carry.
  ///
  /// - Throws: What kept the package from being put together.
  package static func write(_ bank: QuestionBank) throws(ZipFailure) -> BankExport {
    var writer = QTIWriter()
    for (index, question) in bank.questions.enumerated() { writer.append(question, at: index) }
    let list = (name: "imsmanifest.xml", bytes: Array(writer.manifest(of: bank).utf8))
    let test = (name: "test.xml", bytes: Array(writer.test(of: bank).utf8))
    writer.export.bytes = try ZipWriter.archive(of: [list, test] + writer.files)
    writer.export.check(bank)
    return writer.export
  }

  private mutating func append(_ question: Question, at index: Int) {
    export.begin(index)
    guard let item = QTIItemWriter(question) else {
      return export.report(.question(question.kind), at: question.source)
    }
    report(question)
    let digits = String(index + 1)
    let name = "item-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let path = "items/\(name).xml"
    let id = question.id.isEmpty && !question.hasStatedID ? digits : question.id
    let text = item.text(
      identifier: QTIIdentifier.identifier(of: id, isStated: question.hasStatedID),
      title: QuestionTitle.title(of: question, at: index))
    files.append((path, Array(text.utf8)))
    resources.append(Self.resource(name, path: path, question))
    if sections.isEmpty || question.section != section { beginSection(question.section) }
    sections.append("<qti-assessment-item-ref identifier=\"\(name)\" href=\"\(path)\"/>")
  }

  private mutating func report(_ question: Question) {
    export.reportControls(of: question)
    if case .blanks(let blanks, true)? = question.key, blanks.count > 1 {
      export.report(.blankOrder, at: question.source)
    }
    let hasDetails = question.parts.contains { part in
      part.rationale != nil || part.marks != nil || !part.citations.isEmpty || !part.tags.isEmpty
        || !part.audiences.isEmpty || part.difficulty != nil || !part.scoringPoints.isEmpty
        || part.isRetired || part.isSecret || part.hasStatedID
    }
    if hasDetails { export.report(.partDetails, at: question.source) }
  }

  private mutating func beginSection(_ name: String?) {
    if !sections.isEmpty { sections.append("</qti-assessment-section>") }
    section = name
    let title = XMLText.attribute(name?.replacing("\n", with: " ") ?? "")
    sections.append(
      "<qti-assessment-section identifier=\"section-\(sections.count + 1)\" title=\"\(title)\""
        + " visible=\"true\">")
  }

  private static func resource(_ name: String, path: String, _ question: Question) -> String {
    let tags = FieldTags.tags(of: question, carrying: [.status])
    let metadata = tags.isEmpty ? "" : "<metadata>\(self.metadata(title: nil, tags))</metadata>"
    return "<resource identifier=\"\(name)\" type=\"imsqti_item_xmlv3p0\" href=\"\(path)\">"
      + metadata + "<file href=\"\(path)\"/></resource>"
  }

  private static func metadata(title: String?, _ keywords: [String]) -> String {
    var text = "<lom:lom><lom:general>"
    if let title { text += "<lom:title>\(string(title))</lom:title>" }
    for keyword in keywords { text += "<lom:keyword>\(string(keyword))</lom:keyword>" }
    return text + "</lom:general></lom:lom>"
  }

  private static func string(_ text: String) -> String {
    "<lom:string>\(XMLText.escaped(text))</lom:string>"
  }

  private func manifest(of bank: QuestionBank) -> String {
    let metadata = Self.metadata(title: bank.title, HeadLines.lines(of: bank))
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<manifest xmlns=\"http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1\""
          + " xmlns:lom=\"http://ltsc.ieee.org/xsd/LOM\" identifier=\"manifest\">",
        "<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion>"
          + metadata + "</metadata>",
        "<organizations/>", "<resources>",
        "<resource identifier=\"test\" type=\"imsqti_test_xmlv3p0\" href=\"test.xml\">"
          + "<file href=\"test.xml\"/></resource>",
      ] + resources + ["</resources>", "</manifest>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func test(of bank: QuestionBank) -> String {
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<qti-assessment-test xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\""
          + " identifier=\"test\" title=\"\(XMLText.attribute(bank.title))\">",
        "<qti-test-part identifier=\"part\" navigation-mode=\"nonlinear\""
          + " submission-mode=\"simultaneous\">",
      ] + sections + (sections.isEmpty ? [] : ["</qti-assessment-section>"])
      + ["</qti-test-part>", "</qti-assessment-test>"]
    return lines.joined(separator: "\n") + "\n"
  }
}
