/// A reason on its way to where the place is known.
struct JSONFailure: Error {
  var reason: JSONError.Reason

  init(_ reason: JSONError.Reason) { self.reason = reason }
}
