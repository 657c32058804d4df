/// A number or a place that a file has many of, kept in half the room: what is taken apart into lines is
/// never so large that it needs more.
@propertyWrapper
struct Narrow: Equatable {
  private var kept: Int32

  init(wrappedValue: Int) { kept = Int32(clamping: wrappedValue) }

  var wrappedValue: Int {
    get { Int(kept) }
    set { kept = Int32(clamping: newValue) }
  }
}
