package import ExamModel

/// Where in its file a paper speaks of sections and banks: for findings that need the banks too.
package struct PaperPlaces: Sendable, Hashable {
  /// A bank by the name that the paper has for it, and where.
  package struct Bank: Sendable, Hashable {
    /// As the paper writes it.
    package var name: String
    /// Where it stands first.
    package var position: SourcePosition

    package init(name: String, position: SourcePosition) {
      self.name = name
      self.position = position
    }
  }

  /// Where each section begins.
  package var sections: [SourcePosition] = []
  /// The banks that are drawn from, in file order.
  package var banks: [Bank] = []
  /// Where the common questions stand; nil where there are none.
  package var anchor: SourcePosition?

  /// The places in a paper that was read without findings.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name.
  package init(bytes: [UInt8], file: String) {
    guard let root = try? YAMLDocument.read(bytes),
      let items = root.value(of: PaperKey.sections.rawValue)?.items
    else { return }
    anchor = root.value(of: PaperKey.anchor.rawValue).map {
      SourcePosition(file: file, line: $0.line, column: $0.column)
    }
    for item in items {
      sections.append(SourcePosition(file: file, line: item.line, column: item.column))
      let from = item.value(of: SectionKey.from.rawValue)
      let names = (from?.items ?? [from].compactMap { $0 }) + rows(of: item)
      for name in names {
        guard let text = name.text?.onOneLine, !banks.contains(where: { $0.name == text }) else {
          continue
        }
        let position = SourcePosition(file: file, line: name.line, column: name.column)
        banks.append(Bank(name: text, position: position))
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
