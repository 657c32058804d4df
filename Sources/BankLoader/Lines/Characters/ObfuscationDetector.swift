/// Finds text whose font shows other characters than the file has.
///
/// Some sites swap the characters of a page for others and send a font that swaps them back; what
/// is copied from such a page is made of real but wrong characters. In Chinese text a few hundred
/// characters make up more than half of all; where they do not, something is wrong.
enum ObfuscationDetector {
  /// So many characters are needed for a verdict.
  private static let least = 400
  /// The common characters make up half and more of what people write.
  private static let usualShare = 0.3

  /// Whether the lines as a whole are such text.
  static func isObfuscated(_ lines: [TidyLine]) -> Bool {
    var common = 0
    var all = 0
    for line in lines {
      for glyph in line.glyphs {
        if glyph.isHan { all += 1 }
        if glyph.traits.contains(.common) { common += 1 }
      }
    }
    return all >= least && Double(common) < usualShare * Double(all)
  }

  /// They make up more than half of what people write.
  static let commonCharacters = Array(
    """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下\
    过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都\
    两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重\
    新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想\
    已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求基资边流路级少图山统接知较将\
    组见计别手角期根论运农指几九区强放决西被干做必战先回则任取完举色安全责任单位应急危险答案
    """.unicodeScalars)
}
