/// The keys of a section in a paper's file, in the order in which they are written.
package enum SectionKey: String, Sendable, Hashable, CaseIterable {
  case title
  case kind
  case count
  case marks
  case from
  case scoring
  case difficulty
  case perBank = "per-bank"
  case perLaw = "per-law"
  case tags
  case audience
}
