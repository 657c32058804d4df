/// The path of a category in a question bank of Moodle: `$course$/top/安全生产法/第一章`.
enum CategoryPath {
  /// What the path says to people; nil where that is nothing.
  ///
  /// `//` in a name stands for `/`.
  static func section(of path: String) -> String? {
    var names: [String] = []
    var name = ""
    var isAfterSlash = false
    for character in path {
      if character == "/", !isAfterSlash {
        isAfterSlash = true
      } else {
        if isAfterSlash, character != "/" {
          names.append(name)
          name = ""
        }
        isAfterSlash = false
        name.append(character)
      }
    }
    names.append(name)
    names = names.map(TextFormat.cleaned).filter { !$0.isEmpty }
    if let first = names.first, first.hasPrefix("$") { names.removeFirst() }
    if names.first == "top" { names.removeFirst() }
    return names.isEmpty ? nil : names.joined(separator: "/")
  }

  /// The path of a section; its name is one name, slashes and all.
  static func path(of section: String?) -> String {
    guard let section else { return "$course$/top" }
    return "$course$/top/" + section.replacing("/", with: "//")
  }
}
