/// What can be wrong with a YAML file: a paper, or the register of laws.
package enum PaperFinding: Finding {
  /// The bytes are not YAML, and why.
  case notYAML(YAMLProblem)
  /// The file is something else than what was asked for.
  case wrongRole(FileRole, expected: FileRole)
  /// A key that the place does not take, and the nearest one that it does.
  case unknownKey(String, nearest: String?)
  /// A key that the place must have.
  case missingKey(String)
  /// A key given twice.
  case repeatedKey(String)
  /// Two keys of which only one may stand.
  case conflictingKeys(String, String)
  /// A name that another law, team or round has already.
  case repeatedName(String)
  /// A value that is none; what was expected there.
  case badValue(key: String, value: String, expected: Expectation)
  /// Shares that do not add up to the whole: percent to 100, counts to the section's.
  case wrongSum(key: String, sum: String, expected: String)
  /// A window that ends before it starts.
  case emptyWindow
  /// A bank that is not there, and the nearest that is.
  case unknownBank(String, nearest: String?)
  /// A cell of the blueprint that the banks cannot fill.
  case cannotFill(BlueprintShortfall)
  /// A file nested deeper, or larger, than any paper.
  case tooLarge

  package var code: String {
    switch self {
    case .notYAML: "not-yaml"
    case .wrongRole: "wrong-role"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .repeatedKey: "repeated-key"
    case .conflictingKeys: "conflicting-keys"
    case .repeatedName: "repeated-name"
    case .badValue: "bad-value"
    case .wrongSum: "wrong-sum"
    case .emptyWindow: "empty-window"
    case .unknownBank: "unknown-bank"
    case .cannotFill: "cannot-fill"
    case .tooLarge: "too-large"
    }
  }

  package var severity: Severity { .error }
}
