/// Two groups of candidates that are compared.
package struct GroupSplit: Sendable, Hashable {
  /// The group that is the measure: the larger one, of two equal ones the first by name.
  package let reference: String
  /// The group that may have it harder.
  package let focal: String
  /// By candidate, whether in the focal group; nil for who is in neither.
  package let isFocal: [Bool?]

  /// nil unless there are two groups.
  ///
  /// - Parameter labels: By candidate the group's name; nil for who is in none.
  package init?(_ labels: [String?]) {
    var counts: [String: Int] = [:]
    for label in labels { if let label { counts[label, default: 0] += 1 } }
    let names = counts.keys.sorted()
    guard names.count == 2 else { return nil }
    let isFirstLarger = counts[names[0], default: 0] >= counts[names[1], default: 0]
    reference = isFirstLarger ? names[0] : names[1]
    focal = isFirstLarger ? names[1] : names[0]
    let focal = focal
    isFocal = labels.map { label in label.map { $0 == focal } }
  }

  /// How many are in the reference group.
  package var referenceCount: Int { isFocal.count { $0 == false } }
  /// How many are in the focal one.
  package var focalCount: Int { isFocal.count { $0 == true } }
}
