/// Options that nothing could be made of.
extension ObjectReading {
  /// Whether several texts stand under names that speak of options, and none was read: what stands as
  /// the key may be one of them, or the name of one.
  var hidesOptions: Bool {
    guard hasStem, options.isEmpty, fields[.options]?.isEmpty != false, parts.isEmpty else {
      return false
    }
    var count = 0
    for (name, value) in unread where HiddenOptions.mayBeOf(name) {
      count += HiddenOptions.count(in: value)
    }
    return count > 1
  }
}
