/// An open element of a page.
struct PageElement {
  let name: String
  let style: PageStyle
  /// Of a list, the number of its last item and how numbers are written; nil for one without any.
  var list: PageList?
  /// Whether what it says was hidden on the page.
  var isHidden = false
}
