import BigScreen
import Competition
import Wording

/// What the operator asks for.
enum DeskCommand: Hashable {
  /// Enter: the next step that is shown.
  case next
  /// An event.
  case take(ContestEvent)
  /// 抽签 without a seed.
  case draw
  /// 比分, 答案, 判定, 帮助.
  case show(Topic)
  /// 大屏: what it shows; nil for what the contest is at.
  case screen(ScreenTopic?)
  /// 离开.
  case leave
  /// A command that lacks something; how it is written.
  case usage(DeskUsage)
  /// No command.
  case unknown(String)

  enum Topic: Hashable {
    case scores
    case key
    case rulings
    case help
  }
}
