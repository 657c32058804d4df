/// The path of a category in a question bank of Moodle: `$course$/top/安全生产法/第一章`.
enum CategoryPath {
  /// What the path says to people, `//` in a name being `/`; nil where that is nothing.
  static func section(of path: String) -> String? {
    var names: [String] = []
    var name = ""
    var slashes = 0
    for character in path {
      if character == "/" {
        slashes += 1
        continue
      }
      endRun(of: &slashes, name: &name, names: &names)
      name.append(character)
    }
    endRun(of: &slashes, name: &name, names: &names)
    names.append(name)
    names = names.map(TextFormat.cleaned).filter { !$0.isEmpty }
    if let first = names.first, first.hasPrefix("$") { names.removeFirst() }
    if names.first == "top" { names.removeFirst() }
    return names.isEmpty ? nil : names.joined(separator: "/")
  }

  /// Of an odd number of slashes the first parts two names.
  private static func endRun(of slashes: inout Int, name: inout String, names: inout [String]) {
    if !slashes.isMultiple(of: 2) {
      names.append(name)
      name = ""
    }
    name += String(repeating: "/", count: slashes / 2)
    slashes = 0
  }

  /// The path of a section; its name is one name, slashes and all.
  static func path(of section: String?) -> String {
    guard let section else { return "$course$/top" }
    return "$course$/top/" + section.replacing("/", with: "//")
  }
}
