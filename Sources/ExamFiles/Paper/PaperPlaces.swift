package import ExamModel

/// Where in its file a paper speaks of sections and banks: for findings that need the banks too.
package struct PaperPlaces: Sendable, Hashable {
  /// Where each section begins.
  package var sections: [SourcePosition] = []
  /// The first place of each bank that is drawn from.
  package var banks: [String: SourcePosition] = [:]

  /// The places in a paper that was read without findings.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name.
  package init(bytes: [UInt8], file: String) {
    guard let root = try? YAMLDocument.read(bytes),
      let items = root.value(of: PaperKey.sections.rawValue)?.items
    else { return }
    for item in items {
      sections.append(SourcePosition(file: file, line: item.line, column: item.column))
      let from = item.value(of: SectionKey.from.rawValue)
      let names = (from?.items ?? [from].compactMap { $0 }) + rows(of: item)
      for name in names {
        guard let text = name.text?.onOneLine, banks[text] == nil else { continue }
        banks[text] = SourcePosition(file: file, line: name.line, column: name.column)
      }
    }
  }

  private func rows(of section: YAMLNode) -> [YAMLNode] {
    section.value(of: SectionKey.perBank.rawValue)?.entries?.map(\.key) ?? []
  }
}

extension YAMLNode {
  fileprivate func value(of key: String) -> YAMLNode? {
    entries?.first { $0.name == key }?.value
  }
}
