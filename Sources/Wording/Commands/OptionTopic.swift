/// An option that help speaks of.
///
/// Where two commands mean different things by one name, each has its own topic.
package enum OptionTopic: Sendable, Hashable, CaseIterable {
  /// `--lang`.
  case language
  /// `--banks`.
  case banks
  /// `--store`.
  case store
  /// `--version`.
  case version
  /// `--json`.
  case json
  /// `--count`.
  case count
  /// `--kind`.
  case kind
  /// `--law`.
  case law
  /// `--audience`.
  case audience
  /// `--seed`.
  case seed
  /// `--candidate` of somebody who sits an exam.
  case candidate
  /// `--name`.
  case name
  /// `--unit`.
  case unit
  /// `--category`.
  case category
  /// `--roster`.
  case roster
  /// `--passcode`.
  case passcode
  /// `--candidate` of a form that is printed.
  case drawnCandidate
  /// `--with-key`.
  case withKey
  /// `--candidate` of results.
  case resultsCandidate
  /// `--candidate` of somebody who is given more time.
  case extendedCandidate
  /// `--roster` of a sitting that more time opens.
  case extendedRoster
  /// `--state`.
  case state
  /// `--minutes`.
  case minutes
  /// `--all`.
  case everybody
  /// `--reason`.
  case reason
  /// `--laws`.
  case lawTexts
  /// `--show`.
  case show
  /// `--to`.
  case format
  /// `--output`.
  case output
  /// `--output` of an imported bank.
  case importedFile
  /// `--title` of an imported bank.
  case importedTitle
  /// `--strict`.
  case strict
  /// `--force`.
  case force
  /// `--bom`.
  case byteOrderMark
  /// `--template`.
  case template
  /// `--title` of a new contest.
  case contestTitle
  /// `--teams`.
  case teams
  /// `--again`.
  case again
  /// `--screen`.
  case screen
  /// `--host`.
  case host
  /// `--port`.
  case port
  /// `--sheet`.
  case sheet
  /// `--responses`.
  case responses
  /// `--key` of responses.
  case key
  /// `--irt`.
  case irt
  /// `--groups`.
  case groups
  /// `--output` of a report.
  case reportFile
  /// `--roster` of a report.
  case gradeRoster
  /// `--target`.
  case target
  /// `--margin`.
  case margin
  /// `--pass-rate-of`.
  case passRateBase
  /// `--quota-ties`.
  case quotaTies
  /// `--tie-break`.
  case tieBreak
  /// `--ranks`.
  case ranks
  /// `--units-by`.
  case unitsBy
  /// `--top`.
  case top
  /// `--watch`.
  case watch
  /// `--series`.
  case series
  /// `--freeze`.
  case freeze
  /// `--unfreeze`.
  case unfreeze
  /// `--bulletin`.
  case bulletin
  /// `--name-failed`.
  case nameFailed
  /// `--key` of a regrade.
  case correctedKey
  /// `--void`.
  case voidedQuestion
  /// `--accept`.
  case acceptedAnswer
  /// `--apply`.
  case apply
  /// `--by`.
  case signer
  /// `--by` of a bulletin.
  case bulletinSigner
  /// `--second`.
  case second
  /// `--request`.
  case request
  /// `--decide`.
  case decision
  /// `--to` of an archive.
  case archiveFolder
  /// `--check` of an archive.
  case archiveCheck
  /// `--to` of an export.
  case exportFile
  /// `--output` of printed papers.
  case printFile
  /// `--versions`.
  case versions
  /// `--candidate` of somebody who learns.
  case learner
  /// `--roster` of a learner.
  case learnerRoster
  /// `progress --roster`.
  case progressRoster
  /// `--weak`.
  case weak
  /// `--goal`.
  case goal
  /// `--no-record`.
  case noRecord
  /// `--retention`.
  case retention
  /// `--fuzz`.
  case fuzz
  /// `--fit`.
  case fit
  /// `--self`.
  case selfGrade
  /// `--export` of cards.
  case cardExport
  /// `--import` of cards.
  case cardImport
  /// `--share`.
  case share
  /// `--week`.
  case week
  /// `--month`.
  case month
  /// `--pairs`.
  case pairs
  /// `--mentor`.
  case mentor
  /// `--series` of periods.
  case periods
  /// `--export` of a learner’s data.
  case learningExport
  /// `--erase`.
  case erase
  /// `--yes`.
  case yes
}
