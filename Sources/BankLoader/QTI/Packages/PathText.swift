/// Paths in packages, as texts and never as places on a disk.
enum PathText {
  /// A path without `%20` and the like.
  static func decoded(_ path: String) -> String {
    let bytes = Array(path.utf8)
    var decoded: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == 0x25, position + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        position += 3
      } else {
        decoded.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The folder of a path with `/` at its end; empty where it has none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// A relative path seen from a folder, without `.` and `..`; nil where it climbs out.
  static func resolved(_ path: String, from folder: String) -> String? {
    var names: [Substring] = []
    for name in (folder + decoded(path)).split(separator: "/") {
      switch name {
      case ".": break
      case "..":
        guard names.popLast() != nil else { return nil }
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }
}
