/// What a document is made of, from top to bottom.
enum DocumentBlock {
  case line(DocumentLine)
  case table(DocumentTable)
}
