/// 作答: what a candidate answers, in the form's own letters and order.
package enum Response: Sendable, Hashable {
  /// Zero-based positions of the chosen options as drawn, ascending.
  case choices([Int])
  /// 对 or 错.
  case truth(Bool)
  /// One text a blank; an empty text leaves a blank open.
  case blanks([String])
  /// Free text.
  case text(String)
  /// Numbers, in order; nil leaves one open.
  case numbers([Double?])
  /// For each prompt the position of an option as drawn; nil leaves one open.
  case pairs([Int?])
  /// Positions of options as drawn, in the order given.
  case order([Int])
}
