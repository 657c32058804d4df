/// Names of files.
enum FileName {
  /// The name without its folders and its extension.
  static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last ?? Substring(file)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
