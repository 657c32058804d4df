import Arguments
import Glibc

/// Runs a shell with a text as its script.
enum Shells {
  static func isInstalled(_ shell: Shell) -> Bool {
    ["/bin/", "/usr/bin/", "/usr/local/bin/"].contains { access($0 + shell.rawValue, X_OK) == 0 }
  }

  /// What a script prints; nil where it cannot be run or fails.
  static func output(of script: String, by shell: Shell) -> String? {
    var name = Array("/tmp/kaosai-completion-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    defer {
      close(descriptor)
      unlink(name)
    }
    let bytes = Array(script.utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else { return nil }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let locale = "LC_ALL=C.UTF-8 XDG_CONFIG_HOME=/nonexistent HOME=/nonexistent"
    guard let pipe = popen("\(locale) \(shell.rawValue) \(path) 2>&1 </dev/null", "r") else {
      return nil
    }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      guard count > 0 else { break }
      output += buffer.prefix(count)
    }
    return pclose(pipe) == 0 ? String(decoding: output, as: UTF8.self) : nil
  }
}
