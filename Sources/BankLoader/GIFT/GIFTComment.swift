/// What comments say to programs: `// [id:a-1] [tag:安全]`, which Moodle writes and reads.
enum GIFTComment {
  /// The values of a key, `]` in them written `\]`.
  static func values(of key: String, in comment: String) -> [String] {
    let bytes = Array(comment.utf8)
    let open = Array("[\(key):".utf8)
    var values: [String] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position] == 0x5B, bytes[position...].starts(with: open) else {
        position += 1
        continue
      }
      var value: [UInt8] = []
      position += open.count
      while position < bytes.count, bytes[position] != 0x5D {
        if bytes[position] == 0x5C, position + 1 < bytes.count, bytes[position + 1] == 0x5D {
          position += 1
        }
        value.append(bytes[position])
        position += 1
      }
      // Without its bracket it is no value.
      guard position < bytes.count else { return values }
      values.append(TextFormat.cleaned(String(decoding: value, as: UTF8.self)))
    }
    return values.filter { !$0.isEmpty }
  }

  /// A key and its value; nil where the value cannot be written.
  static func text(_ key: String, _ value: String) -> String? {
    let text = "[\(key):" + value.replacing("]", with: "\\]") + "]"
    return values(of: key, in: text) == [value] ? text : nil
  }
}
