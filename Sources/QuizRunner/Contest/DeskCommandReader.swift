import BigScreen
import Competition
import ExamModel
import Wording

/// Reads the operator's lines: 抢 3, 判对, 扣 3 10 理由, 撤销 2.
///
/// Teams go by seat (台号): the position in the heat, as buzzer boxes number them.
struct DeskCommandReader {
  let state: ContestState

  /// What a line asks for.
  func command(_ line: String) -> DeskCommand {
    let typed = TypedText.trimmed(TypedText.narrowed(line))
    var text = typed.drop { "/、".contains($0) }
    guard !text.isEmpty else { return typed.isEmpty ? .next : .show(.help) }
    // 抢3 is 抢 3; a buzzer box types the number alone.
    let word = text.prefix { !$0.isWhitespace && !("0"..."9").contains($0) }
    text = text.dropFirst(word.count)
    let words = DeskWords(text)
    if word.isEmpty {
      guard words.count == 1, let team = words.number(0).flatMap(team) else {
        return .unknown(typed)
      }
      return .take(.press(team: team))
    }
    let name = String(word).lowercased()
    return plain(name) ?? flow(name, words) ?? ruling(name, words) ?? record(name, words)
      ?? screen(name, words) ?? .unknown(typed)
  }

  private func team(_ number: Int) -> Int? {
    state.seats.indices.contains(number - 1) ? state.seats[number - 1] : nil
  }

  /// A team by number, for events that refuse one that is not there.
  func named(_ words: DeskWords, _ position: Int) -> Int? {
    words.number(position).map { team($0) ?? -1 }
  }

  private func plain(_ name: String) -> DeskCommand? {
    switch name {
    case "比赛开始", "begin": .take(.begin)
    case "环节开始", "beginround": .take(.beginRound)
    case "本场结束", "closeheat": .take(.closeHeat)
    case "宣读", "announce": .take(.announce)
    case "出题", "put": .take(.present)
    case "读题", "read": .take(.read)
    case "开始", "start": .take(.start)
    case "公布", "reveal": .take(.reveal)
    case "开始作答", "speak": .take(.speak)
    case "判对", "对", "正确", "right": .take(.rule(.right))
    case "判错", "错", "错误", "wrong": .take(.rule(.wrong))
    case "超时", "overtime": .take(.rule(.overTime))
    case "不完整", "incomplete": .take(.rule(.incomplete))
    case "不计", "noted": .take(.rule(.noted))
    case "全错", "none": .take(.ruleShared(right: []))
    case "放弃", "pass": .take(.pass)
    case "无人", "nobody": .take(.nobody)
    case "暂停", "pause": .take(.pause)
    case "继续", "resume": .take(.resume)
    case "结束环节", "endround": .take(.endRound)
    case "确认", "confirm": .take(.confirmScores)
    case "彩排", "rehearse": .take(.rehearse(true))
    case "彩排结束", "rehearsed": .take(.rehearse(false))
    case "比分", "scores": .show(.scores)
    case "答案", "answer": .show(.key)
    case "判定", "rulings": .show(.rulings)
    case "帮助", "help", "h", "帮": .show(.help)
    case "封榜", "freeze": .take(.freeze(true))
    case "揭榜", "解封", "unfreeze": .take(.freeze(false))
    case "离开", "退出", "leave", "q", "退": .leave
    default: nil
    }
  }

  private func flow(_ name: String, _ words: DeskWords) -> DeskCommand? {
    switch name {
    case "抢", "press":
      return named(words, 0).map { .take(.press(team: $0)) } ?? .usage(.press)
    case "指定", "nominate":
      return named(words, 0).map { .take(.nominate(team: $0)) } ?? .usage(.nominate)
    case "题签", "envelope":
      return words.number(0).map { .take(.envelope($0)) } ?? .usage(.envelope)
    case "选", "choose":
      guard let value = words.mark(0), let number = words.number(1) else {
        return .usage(.choose)
      }
      return .take(.choose(value: value, number: number))
    case "签到", "present":
      guard words.count > 0 else { return .take(.checkIn(team: nil, isPresent: true)) }
      return named(words, 0).map { .take(.checkIn(team: $0, isPresent: true)) } ?? .usage(.checkIn)
    case "缺席", "absent":
      return named(words, 0).map { .take(.checkIn(team: $0, isPresent: false)) }
        ?? .usage(.absent)
    case "换人", "substitute":
      guard let team = named(words, 0), words.count == 3 else { return .usage(.substitute) }
      return .take(.substitute(team: team, leaving: words[1], entering: words[2]))
    case "抽签", "draw":
      guard words.count > 0 else { return .draw }
      return words.seed(0).map { .take(.draw(seed: $0)) } ?? .usage(.draw)
    default: return nil
    }
  }

  private func screen(_ name: String, _ words: DeskWords) -> DeskCommand? {
    guard name == "大屏" || name == "屏幕" || name == "screen" else { return nil }
    switch words[0] {
    case "欢迎", "welcome": return .screen(.welcome)
    case "规则", "rules": return .screen(.rules)
    case "题板", "board": return .screen(.board)
    case "比分", "scores": return .screen(.scores)
    case "黑屏", "blank": return .screen(.blank)
    case "自动", "auto": return .screen(nil)
    default: return .usage(.screen)
    }
  }

  private func ruling(_ name: String, _ words: DeskWords) -> DeskCommand? {
    switch name {
    case "答对", "correct":
      guard let numbers = words.numbers else { return .usage(.correct) }
      return .take(.ruleShared(right: numbers.map { team($0) ?? -1 }))
    case "数", "count":
      return words.number(0).map { .take(.rule(.count($0))) } ?? .usage(.count)
    case "换题", "spare": return .take(.replace(words.text(from: 0)))
    case "作废", "void": return .take(.void(words.text(from: 0)))
    case "犯规", "foul":
      return named(words, 0).map { .take(.foul(team: $0, reason: words.text(from: 1))) }
        ?? .usage(.foul)
    case "加", "add", "扣", "deduct":
      let isLoss = name == "扣" || name == "deduct"
      guard let team = named(words, 0), let points = words.mark(1) else {
        return .usage(isLoss ? .deduct : .add)
      }
      let reason = words.text(from: 2)
      return .take(.adjust(team: team, by: isLoss ? -points : points, reason: reason))
    default: return nil
    }
  }

  private func record(_ name: String, _ words: DeskWords) -> DeskCommand? {
    switch name {
    case "撤销", "undo": return .take(.undo(words.number(0) ?? 1))
    case "重做", "redo": return .take(.redo(words.number(0) ?? 1))
    case "更正", "amend":
      guard let number = words.number(0), let verdict = words.verdict(1) else {
        return .usage(.amend)
      }
      return .take(.correct(ruling: number - 1, to: verdict, reason: words.text(from: 2)))
    case "申诉", "protest":
      guard let team = named(words, 0) else { return .usage(.protest) }
      let ruling = words.number(1)
      let reason = words.text(from: ruling == nil ? 1 : 2)
      return .take(.protest(team: team, ruling: ruling.map { $0 - 1 }, reason: reason))
    case "裁定", "decide": return decide(words)
    case "授予", "grant":
      guard let award = state.contest.awards.firstIndex(where: { $0.name == words[0] }),
        let team = named(words, 1)
      else { return .usage(.grant) }
      return .take(.grant(award: award, team: team))
    default: return nil
    }
  }

  /// Without judges named, all who may.
  private func decide(_ words: DeskWords) -> DeskCommand {
    guard let number = words.number(0) else { return .usage(.decide) }
    let stands = ["维持", "stands"].contains(words[1])
    let verdict = words.verdict(1)
    guard stands || verdict != nil else { return .usage(.decide) }
    let named = (2..<max(2, words.count)).compactMap { words.number($0) }.map { $0 - 1 }
    let judges = named.isEmpty ? state.judges(for: number - 1) : named
    return .take(.decide(protest: number - 1, judges: judges, to: stands ? nil : verdict))
  }
}
