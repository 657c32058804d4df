import FileContainers

/// The elements of a document that mean anything to its text, without prefix.
enum WordElement: String, CaseIterable {
  // Paragraphs and runs.
  case p, r, t, pPr, rPr, tab, ptab, br, cr, sym, noBreakHyphen, fldChar, instrText, oMath
  // What paragraphs and runs say of themselves.
  case pStyle, rStyle, numId, ilvl, outlineLvl
  case b, u, highlight, shd, strike, dstrike, vanish, color, vertAlign, rFonts
  // Tables.
  case tbl, tr, tc, trPr, tcPr, gridBefore, gridSpan, vMerge
  // Content controls.
  case sdtPr, sdtContent, showingPlcHdr
  // Drawings, and what they show.
  case drawing, pict, object, txbxContent, blip, imagedata, chart, relIds
  case oleObject = "OLEObject"
  // What is passed over: what is deleted, what once was, and what is no text.
  case del, moveFrom, rPrChange, pPrChange, tblPrChange, tcPrChange, trPrChange, sectPrChange
  case sectPr, sdtEndPr, tblPr, tblGrid, rt, rubyPr, delText, delInstrText, tabs, background
  case fallback = "Fallback"

  /// Whether nothing within is text of the document.
  var isPassedOver: Bool {
    switch self {
    case .del, .moveFrom, .rPrChange, .pPrChange, .tblPrChange, .tcPrChange, .trPrChange,
      .sectPrChange, .sectPr, .sdtEndPr, .tblPr, .tblGrid, .rt, .rubyPr, .delText,
      .delInstrText, .tabs, .background, .fallback:
      true
    default: false
    }
  }

  /// The element of an event; nil for one that means nothing.
  init?(_ event: XMLEvent) {
    guard event.code >= 0, event.code < Self.all.count else { return nil }
    self = Self.all[event.code]
  }

  private static let all = allCases

  /// The names that are read in parts that say how text looks.
  static let vocabulary = XMLVocabulary(elements: all.map(\.rawValue))

  /// The same in the text, where most attributes say nothing of it.
  static let textVocabulary = XMLVocabulary(
    elements: all.map(\.rawValue),
    bare: ["p", "r", "t", "tr", "tc", "document", "spacing", "ind", "lang"],
    attributes: ["val", "fill", "ascii", "hAnsi", "char", "font", "fldCharType"])
}
