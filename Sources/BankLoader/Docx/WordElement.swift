/// The elements of a document that mean anything to its text, without prefix.
enum WordElement: String {
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

  /// Elements whose attributes say nothing of the text.
  static let bare: Set<String> = ["p", "r", "t", "tr", "tc", "document", "spacing", "ind", "lang"]
}
