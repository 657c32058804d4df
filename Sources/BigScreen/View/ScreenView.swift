package import Wording

/// What the audience may see at one moment: everything that the big screen is ever told.
///
/// It holds words and numbers for people only. What is not to be shown yet is not in it.
package struct ScreenView: Sendable, Hashable {
  /// What fills the screen.
  package var scene: ScreenScene
  /// Of its words.
  package var language: Language
  /// The contest's title.
  package var title: String
  /// Stage, round, number of the question and its points.
  package var path: [String] = []
  /// 封榜, 彩排.
  package var notices: [String] = []
  /// Over what follows.
  package var heading = ""
  /// Running text: the rules of a round.
  package var lines: [String] = []
  /// The question that is on.
  package var question: ScreenQuestion?
  /// Its answer, from 公布 on.
  package var answer: ScreenAnswer?
  /// Who pressed, right or wrong.
  package var banner: ScreenBanner?
  /// The clock that is on.
  package var clock: ScreenClock?
  /// The numbers that can be chosen.
  package var board: [ScreenBoardRow] = []
  /// The teams, as they sit or by place.
  package var teams: [ScreenTeam] = []
  /// The awards that have been read out, the last one first.
  package var awards: [ScreenAward] = []
  /// What the page says while it has lost its host.
  package var lost = ""

  package init(scene: ScreenScene, language: Language, title: String) {
    self.scene = scene
    self.language = language
    self.title = title
  }
}
