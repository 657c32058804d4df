/// How a file's bytes stand for text.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16 with a byte order mark, low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16 with a byte order mark, high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// GB18030, which GBK and GB2312 are part of.
  case gb18030 = "GB18030"
}
