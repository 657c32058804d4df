import FileContainers

/// The list of a package: which files there are, and what they are.
struct QTIManifest {
  /// A file of the package.
  struct Resource {
    /// Its path in the package.
    var path: String
    /// What the list calls its type, as the standard or the program names types.
    var type: String
    /// The title that Blackboard gives it.
    var title: String?
    var keywords: [String]
    /// Where the list names it.
    var line: Int

    /// Whether it holds questions, or a test of them.
    var isQTI: Bool {
      let type = type.lowercased()
      return (type.contains("imsqti") || type.contains("x-bb-qti")) && !type.contains("stimulus")
    }
  }

  private(set) var resources: [Resource] = []
  /// The title in its metadata.
  private(set) var title: String?
  /// The keywords in its metadata.
  private(set) var keywords: [String] = []

  /// Reads the list.
  ///
  /// - Parameters:
  ///   - root: `manifest`.
  ///   - folder: The folder that it lies in, with `/` at its end, or empty.
  init(_ root: XMLElement, folder: String) {
    let metadata = root.first("metadata")
    title = metadata?.descendants(named: "title").first.map { TextFormat.cleaned($0.text) }
    keywords = Self.keywords(of: metadata)
    for element in root.first("resources")?.elements(named: "resource") ?? [] {
      guard let path = Self.path(of: element) else { continue }
      resources.append(
        Resource(
          path: folder + path, type: element["type"] ?? "", title: element["title"],
          keywords: Self.keywords(of: element.first("metadata")), line: element.position.line))
    }
  }

  private static func keywords(of metadata: XMLElement?) -> [String] {
    (metadata?.descendants(named: "keyword") ?? []).map { $0.text }
  }

  /// `href`, else that of the first file; Blackboard's `bb:file` lies beside the list.
  private static func path(of element: XMLElement) -> String? {
    if let file = element["file"] { return file }
    guard let path = element["href"] ?? element.first("file")?["href"] else { return nil }
    return (element["base"] ?? "") + PathText.decoded(path)
  }
}
