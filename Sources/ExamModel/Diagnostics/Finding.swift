/// Something found in a file: a stable code with its payload; Wording makes the sentence.
package protocol Finding: Sendable, Hashable {
  /// Stable over releases, kebab-case: `missing-key`.
  var code: String { get }
  /// How bad it is.
  var severity: Severity { get }
}
