/// The parts of a document that are the same in all.
enum DocumentParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let contentTypes =
    head + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\" "
    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(type).document.main+xml\"/>"
    + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(type).styles+xml\"/>"
    + "<Override PartName=\"/word/footer1.xml\" ContentType=\"\(type).footer+xml\"/></Types>"

  static let relations =
    head + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/relationships/officeDocument\" "
    + "Target=\"word/document.xml\"/></Relationships>"

  static let documentRelations =
    head + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/relationships/styles\" Target=\"styles.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(office)/relationships/footer\" Target=\"footer1.xml\"/>"
    + "</Relationships>"

  /// 页码, between dashes.
  static let footer =
    head + "<w:ftr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
    + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"

  /// A4 with margins of 37, 26, 35 and 28 mm.
  static let section =
    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
    + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" "
    + "w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>"
    + "</w:sectPr>"

  static let styles =
    head + "<w:styles xmlns:w=\"\(main)\">"
    + "<w:docDefaults><w:rPrDefault><w:rPr>\(fonts("仿宋_GB2312", "Times New Roman"))"
    + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
    + "</w:rPr></w:rPrDefault></w:docDefaults>"
    + style(
      "Normal",
      "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" "
        + "w:firstLine=\"640\"/><w:jc w:val=\"both\"/>", "")
    + style(
      "Title",
      "<w:spacing w:line=\"640\" w:lineRule=\"exact\" w:after=\"560\"/>"
        + "<w:jc w:val=\"center\"/>", fonts("方正小标宋简体", "Times New Roman") + size(44))
    + style(
      "Heading1",
      "<w:keepNext/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>"
        + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"0\"/>",
      fonts("黑体", "Arial"))
    + style(
      "Heading2",
      "<w:keepNext/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>"
        + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"1\"/>",
      fonts("楷体_GB2312", "Times New Roman"))
    + style("Annex", "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>", fonts("黑体", "Arial"))
    + style("Address", "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>", "")
    + style(
      "Closing",
      "<w:keepNext/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>"
        + "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>", "")
    + style("TableText", "<w:spacing w:line=\"300\" w:lineRule=\"atLeast\"/>", size(21))
    + style("Footer", "<w:jc w:val=\"center\"/>", fonts("宋体", "Times New Roman") + size(28))
    + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr>"
    + "<w:tblBorders>"
    + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }.joined() + "</w:tblBorders></w:tblPr></w:style></w:styles>"

  private static func style(_ id: String, _ paragraph: String, _ run: String) -> String {
    let isDefault = id == "Normal" ? " w:default=\"1\"" : ""
    return "<w:style w:type=\"paragraph\"\(isDefault) w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(id)\"/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
  }

  private static func fonts(_ chinese: String, _ latin: String) -> String {
    "<w:rFonts w:ascii=\"\(latin)\" w:hAnsi=\"\(latin)\" w:eastAsia=\"\(chinese)\"/>"
  }

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }
}
