import Glibc

/// The variables that the program was started with.
package enum Environment {
  /// A variable's value; nil where it is not set, or set to nothing.
  package static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
