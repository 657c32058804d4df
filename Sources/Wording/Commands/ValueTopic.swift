/// A value on the command line, as help names it.
package enum ValueTopic: Sendable, Hashable, CaseIterable {
  case language
  case folder
  case file
  case number
  case count
  case kind
  case law
  case audience
  case seed
  case id
  case name
  case unit
  case category
  case bank
  case title
  case paper
  case contest
  case teams
  case sheet
  case host
  case port
  case attempt
  case state
  case minutes
  case reason
  case format
  case word
  case passcode
  case shell
  case command
  case percent
  case rule
  case seconds
  case answer
  case question
}
