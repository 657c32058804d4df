package import ExamModel

/// Reads the register of laws (`laws.yaml`).
package enum LawRegisterReader {
  /// The register that a file holds, and everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file: a list of laws, or one under the key `laws`.
  ///   - file: Its name, for positions.
  /// - Returns: The laws that can be used; the findings in file order.
  package static func read(
    bytes: [UInt8], file: String
  ) -> (register: LawRegister, diagnostics: [Diagnostic<PaperFinding>]) {
    var reading = FieldReading(file: file)
    var laws: [Law] = []
    do throws(YAMLFailure) {
      let root = try YAMLDocument.read(bytes)
      laws = readLaws(root, &reading)
    } catch {
      reading.note(error)
    }
    return (LawRegister(laws: laws), reading.sortedDiagnostics)
  }

  private enum RegisterKey: String {
    case laws
  }

  private static func readLaws(_ root: YAMLNode, _ reading: inout FieldReading) -> [Law] {
    if let role = FileRole(root: root), role != .laws {
      reading.note(.wrongRole(role, expected: .laws), at: root)
      return []
    }
    var list = root
    if root.items == nil {
      let known = [RegisterKey.laws.rawValue]
      guard let fields = reading.readFields(root, "", known: known),
        let node = reading.required(RegisterKey.laws, of: fields)
      else { return [] }
      list = node
    }
    guard let items = list.items else {
      reading.refuse(list, RegisterKey.laws.rawValue, .list)
      return []
    }
    var names: Set<String> = []
    return items.compactMap { item in
      guard let law = LawFields.read(item, &reading) else { return nil }
      for name in [law.title] + law.shortNames where !names.insert(name).inserted {
        reading.note(.repeatedName(name), at: item)
      }
      return law
    }
  }
}
