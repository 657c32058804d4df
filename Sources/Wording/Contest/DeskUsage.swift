/// A command of the desk that lacks something.
package enum DeskUsage: String, Sendable, Hashable, CaseIterable {
  case press
  case nominate
  case envelope
  case choose
  case checkIn
  case absent
  case substitute
  case draw
  case correct
  case count
  case foul
  case add
  case deduct
  case amend
  case protest
  case decide
  case grant
  case screen
}
