/// The keys of a paper's file, in the order in which they are written.
package enum PaperKey: String, Sendable, Hashable, CaseIterable {
  case title
  case series
  case anchor
  case time
  case window
  case start
  case latestEntry = "latest-entry"
  case earliestSubmit = "earliest-submit"
  case grace
  case clock
  case attempts
  case draw
  case show
  case navigation
  case shuffle
  case pass
  case grades
  case quota
  case board
  case target
  case zone
  case sections
}
