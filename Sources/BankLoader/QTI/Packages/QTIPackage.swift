import ExamModel
import FileContainers

/// Reads a package: a zip file with a list, `imsmanifest.xml`, of the files with questions.
struct QTIPackage {
  private let file: String
  /// The headings of items in tests, by the paths of their files.
  private var sections: [String: String] = [:]
  private var testTitle: String?
  /// The bodies of stimuli that were read, by path; none where a path has none.
  private var bodies: [String: XMLElement?] = [:]

  init(file: String) { self.file = file }

  /// Takes over the questions of a package, in the order of its list.
  mutating func read(_ bytes: [UInt8], into assembly: inout BankAssembly) {
    do throws(ZipFailure) {
      let archive = try ZipArchive(bytes)
      read(archive, into: &assembly)
    } catch {
      report(error, in: &assembly)
    }
  }

  private mutating func read(
    _ archive: borrowing ZipArchive, into assembly: inout BankAssembly
  ) {
    let lists = archive.entries.map(\.name).filter {
      $0 == Self.listName || $0.hasSuffix("/" + Self.listName)
    }
    guard let list = lists.min(by: { $0.utf8.count < $1.utf8.count }),
      let document = document(list, in: archive)
    else {
      report(.missingEntry, entry: Self.listName, in: &assembly)
      return readAll(of: archive, into: &assembly)
    }
    if let failure = document.failure {
      assembly.report(
        .badXML(XMLProblem(failure.fault)), at: place(list, line: failure.position.line))
    }
    guard let root = document.root else { return readAll(of: archive, into: &assembly) }
    let manifest = QTIManifest(root, folder: PathText.folder(of: list))
    if let title = manifest.title, !title.isEmpty { assembly.bank.title = title }
    for keyword in manifest.keywords {
      _ = HeadLines.take(TextFormat.cleaned(keyword), into: &assembly.bank)
    }
    read(manifest, list: list, in: archive, into: &assembly)
  }

  private mutating func read(
    _ manifest: QTIManifest, list: String, in archive: borrowing ZipArchive,
    into assembly: inout BankAssembly
  ) {
    var resources = manifest.resources.filter(\.isQTI)
    guard !resources.isEmpty else { return readAll(of: archive, into: &assembly) }
    for resource in resources { readTest(resource.path, in: archive) }
    if manifest.title == nil, let testTitle { assembly.bank.title = testTitle }
    var seen: Set<String> = []
    resources.removeAll { !seen.insert($0.path).inserted }
    for resource in resources {
      guard let document = document(resource.path, in: archive) else {
        assembly.report(
          .badContainer(.missingEntry, entry: resource.path),
          at: place(list, line: resource.line))
        continue
      }
      read(
        document, at: resource.path, keywords: resource.keywords, in: archive, into: &assembly)
    }
  }

  /// Reads every file that holds questions; a package without a list has no other order.
  private mutating func readAll(
    of archive: borrowing ZipArchive, into assembly: inout BankAssembly
  ) {
    for entry in archive.entries {
      let isXML = [".xml", ".dat", ".qti"].contains { entry.name.lowercased().hasSuffix($0) }
      guard isXML, let document = document(entry.name, in: archive),
        let root = document.root.map(QTINames.normalised),
        QTIFileReader.roots.contains(root.name)
      else { continue }
      read(document, at: entry.name, keywords: [], in: archive, into: &assembly)
    }
  }

  private mutating func read(
    _ document: XMLDocument, at path: String, keywords: [String],
    in archive: borrowing ZipArchive, into assembly: inout BankAssembly
  ) {
    let folder = PathText.folder(of: path)
    let stimuli = stimuli(of: document, from: folder, in: archive)
    let notes = QTIPackageNotes(
      keywords: keywords, holdsItems: true, stimulus: { stimuli[$0] })
    assembly.section = sections[path]
    QTIFileReader(file: file + "/" + path, package: notes).read(document, into: &assembly)
  }

  /// The bodies of the stimuli that the items of a file refer to, by the names they use.
  private mutating func stimuli(
    of document: XMLDocument, from folder: String, in archive: borrowing ZipArchive
  ) -> [String: XMLElement] {
    guard let root = document.root.map(QTINames.normalised) else { return [:] }
    var stimuli: [String: XMLElement] = [:]
    for reference in root.descendants(named: "assessmentStimulusRef").prefix(64) {
      guard let name = reference["href"], let path = PathText.resolved(name, from: folder) else {
        continue
      }
      if bodies[path] == nil {
        let root = self.document(path, in: archive)?.root.map(QTINames.normalised)
        bodies[path] = .some(root?.first("stimulusBody"))
      }
      stimuli[name] = bodies[path] ?? nil
    }
    return stimuli
  }

  private static let listName = "imsmanifest.xml"
}

extension QTIPackage {
  private func document(_ path: String, in archive: borrowing ZipArchive) -> XMLDocument? {
    guard let entry = archive.entry(at: path), let bytes = try? archive.bytes(of: entry) else {
      return nil
    }
    return XMLDocument(bytes)
  }

  /// Notes the headings of the items that a test names.
  private mutating func readTest(_ path: String, in archive: borrowing ZipArchive) {
    guard let root = document(path, in: archive)?.root.map(QTINames.normalised),
      root.name == "assessmentTest"
    else { return }
    testTitle = testTitle ?? root["title"].map(TextFormat.cleaned)
    noteSections(of: root, heading: nil, folder: PathText.folder(of: path))
  }

  private mutating func noteSections(of element: XMLElement, heading: String?, folder: String) {
    for child in element.elements {
      switch child.name {
      case "assessmentSection":
        let title = TextFormat.cleaned(child["title"] ?? "")
        noteSections(of: child, heading: title.isEmpty ? heading : title, folder: folder)
      case "assessmentItemRef":
        if let heading, let path = PathText.resolved(child["href"] ?? "", from: folder) {
          sections[path] = heading
        }
      default: noteSections(of: child, heading: heading, folder: folder)
      }
    }
  }

  private func place(_ path: String, line: Int) -> SourcePosition {
    SourcePosition(file: file + "/" + path, line: line)
  }

  private func report(
    _ problem: ContainerProblem, entry: String, in assembly: inout BankAssembly
  ) {
    assembly.report(
      .badContainer(problem, entry: entry), at: SourcePosition(file: file))
  }

  private func report(_ failure: ZipFailure, in assembly: inout BankAssembly) {
    switch failure {
    case .notZip, .notWritten: report(.notZip, entry: "", in: &assembly)
    case .tooManyEntries: report(.tooLarge, entry: "", in: &assembly)
    case .tooLarge(let entry), .suspiciousRatio(let entry):
      report(.tooLarge, entry: entry, in: &assembly)
    case .encrypted(let entry): report(.encrypted, entry: entry, in: &assembly)
    case .corrupt(let entry): report(.corrupt, entry: entry, in: &assembly)
    }
  }
}
