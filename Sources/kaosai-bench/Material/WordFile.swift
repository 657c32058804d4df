import FileContainers

/// Makes documents of Word with a paragraph a line.
enum WordFile {
  /// The package, as small as other programs open it.
  static func bytes(of lines: [String]) throws(BenchFailure) -> [UInt8] {
    do {
      return try ZipWriter.archive(of: [
        ("[Content_Types].xml", Array(types.utf8)), ("_rels/.rels", Array(relations.utf8)),
        ("word/document.xml", document(of: lines)),
      ])
    } catch {
      throw BenchFailure("the document cannot be written: \(error)")
    }
  }

  private static func document(of lines: [String]) -> [UInt8] {
    var xml = Array(open.utf8)
    for line in lines {
      xml += paragraph.utf8
      for byte in line.utf8 where byte >= 0x20 || byte == 0x09 { xml.append(byte) }
      xml += paragraphEnd.utf8
    }
    return xml + Array(close.utf8)
  }

  private static let header = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let office = "http://schemas.openxmlformats.org"
  private static let types = """
    \(header)<Types xmlns="\(office)/package/2006/content-types">\
    <Default Extension="rels" ContentType="\(package).relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="application/\
    vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """
  private static let package = "application/vnd.openxmlformats-package"
  private static let relations = """
    \(header)<Relationships xmlns="\(office)/package/2006/relationships"><Relationship Id="rId1" \
    Type="\(office)/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """
  private static let open =
    "\(header)<w:document xmlns:w=\"\(office)/wordprocessingml/2006/main\"><w:body>"
  private static let close = "</w:body></w:document>"
  /// What word processors put around a line.
  private static let paragraph = """
    <w:p w:rsidR="00A77B3E"><w:pPr><w:spacing w:line="360"/><w:rPr>\(fonts)</w:rPr></w:pPr>\
    <w:r><w:rPr>\(fonts)</w:rPr><w:t xml:space="preserve">
    """
  private static let fonts = """
    <w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋" w:hint="eastAsia"/><w:sz w:val="24"/>
    """
  private static let paragraphEnd = "</w:t></w:r></w:p>"
}
