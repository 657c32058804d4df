/// What sites that share documents write above and below them: `本文档由用户上传`, often as the points of
/// a list.
enum SiteNotices {
  /// How many lines at the beginning and at the end of a file may be notices.
  private static let margin = 60

  private static let phrases: [StaticString] = [
    "下载文档前请自行甄别", "仅部分预览", "如文档侵犯您的权益", "如文档侵犯商业秘密", "本文档由用户上传",
    "本文档内容版权归属", "本站不保证", "一经付费", "本站所有内容均由", "该文档为VIP文档", "成为VIP后", "VIP文档为合作方",
    "版权说明:本文档由用户", "版权說明:本文檔由用戶", "版权说明：本文档由用户", "会员分享,可在线阅读", "由会员分享，可在线阅读",
    "网站客服QQ",
  ]

  /// The places of such lines.
  static func places(in lines: [TidyLine]) -> [Int] {
    let top = lines.indices.prefix(margin)
    let bottom = lines.indices.suffix(margin).drop { $0 < top.endIndex }
    return (Array(top) + Array(bottom)).filter { isNotice(lines[$0].glyphs) }
  }

  private static func isNotice(_ line: Glyphs) -> Bool {
    guard line.count <= 400, !HeaderSigns.asks(line), !ShapedLine.holdsBody(line) else {
      return false
    }
    return line.indices.contains { place in
      phrases.contains { line.end(of: $0, at: place) != nil }
    }
  }
}
