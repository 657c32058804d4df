/// What is left of a text with markup when it is read aloud.
struct PlainText {
  /// Without markup; lines end with LF, and none is empty.
  var text: String
  /// Whether 〔图〕 stands in it for something that stays behind.
  var hasMedia: Bool
}
