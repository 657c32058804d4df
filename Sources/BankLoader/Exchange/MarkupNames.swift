/// What the elements of HTML and MathML do to the text in them.
enum MarkupNames {
  /// Those that begin and end a line.
  static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "caption", "blockquote",
    "section", "article", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "figure",
    "figcaption", "address", "fieldset", "center", "main", "aside", "nav", "form", "thead",
    "tbody", "tfoot", "details", "summary", "mtr", "rubricBlock", "templateBlock", "infoControl",
    "modalFeedback", "feedbackBlock", "solutionmaterial", "flow_mat", "flow", "material",
  ]
  /// Those that stand for something other than text.
  static let media: Set<String> = [
    "img", "svg", "object", "video", "audio", "canvas", "iframe", "embed", "applet", "map",
  ]
  /// Those without content.
  static let empty: Set<String> = [
    "img", "br", "hr", "embed", "input", "wbr", "area", "base", "col", "link", "meta", "param",
    "source", "track", "mspace",
  ]
  /// Those whose content is not shown.
  static let hidden: Set<String> = [
    "script", "style", "rp", "annotation", "annotation-xml", "stylesheet", "file",
  ]
  /// Those whose text is rewritten when they end.
  static let framed: Set<String> = ["math", "sup", "sub", "rt"]
  /// Those that HTML has besides; other names in `<` and `>` are text.
  private static let others: Set<String> = [
    "html", "head", "title", "template", "noscript", "body", "a", "abbr", "acronym", "b", "bdi",
    "bdo", "big", "button", "cite", "code",
    "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "legend", "mark", "nobr", "q",
    "rb", "rtc", "ruby", "s", "samp", "select", "option", "small", "span", "strike", "strong",
    "textarea", "time", "tt", "u", "var", "td", "th", "pre", "colgroup", "datalist", "optgroup",
    "output", "progress", "meter", "dialog", "g", "path", "picture", "semantics", "tex",
    "mrow", "mi", "mn", "mo", "mtext", "ms", "mfrac", "msqrt", "mroot", "msup", "msub", "msubsup",
    "mover", "munder", "munderover", "mtable", "mtd", "mfenced", "mstyle", "mpadded", "menclose",
    "mphantom", "merror",
  ]

  /// Whether a name in `<` and `>` is that of an element.
  static func isElement(_ name: String) -> Bool {
    others.contains(name) || blocks.contains(name) || empty.contains(name) || media.contains(name)
      || hidden.contains(name) || framed.contains(name) || name.contains(":")
  }
}
