package import Competition
import ExamModel

extension Chinese {
  package func sentence(for refusal: ContestRefusal, name: (Int) -> String) -> String {
    switch refusal {
    case .notNow: "现在不能这样做，请看提示的下一步。"
    case .noSuchTeam: "没有这个台号，请看比分里的台号。"
    case .notInHeat(let team): "\(name(team)) 不参加本场，或者缺席。"
    case .tooFewTeams: "到场的不足两队，不能开始。请先签到。"
    case .noSuchMember(let member): "“\(member)”不是可以换的队员。请核对上场和替补名单。"
    case .notDrawn: "要先抽签分场。请输入：抽签"
    case .noQuestionLeft: "题用完了，备用题也没有了。"
    case .numberUsed(let number): "\(number) 号已经用过，请另选。"
    case .noSuchNumber(let highest): "题号应为 1 到 \(highest)。"
    case .noSuchValue(let values):
      "分值应为 \(values.map(\.description).joined(separator: "、")) 之一。"
    case .notChosen: "要先选题：选 分值 题号，或 题签 号。"
    case .notInRules: "本环节的规则不允许这样做。"
    case .alreadyTaken(let team): "\(name(team)) 已经抢到。"
    case .barred(let team): "\(name(team)) 不能答本题：已经答过或者犯规，或者不在本题之列。"
    case .coolingDown(let team, let left):
      "\(name(team)) 抢先犯规，还有 \((left.count + 999) / 1000) 秒不能抢答。"
    case .tooLate: "抢答时间已过。"
    case .noSuchCount(let highest): "答对的题数应为 0 到 \(highest)。"
    case .noSuchRuling: "没有这个判定编号。输入 判定 查看。"
    case .sameVerdict: "原来就是这样判的，不用更正。"
    case .unfitVerdict: "这种判定不适用于本题。"
    case .heatOver: "那一场已经结束，判定不能再改。"
    case .isTiebreak: "加赛题的判定不能更正，请用 撤销。"
    case .openProtest(let number): "申诉 \(number + 1) 还没有裁定。请先输入：裁定 \(number + 1) 维持，或改判。"
    case .noSuchProtest: "没有这个申诉，或者已经裁定。"
    case .noSuchJudge: "请写明参加裁定的评委编号。"
    case .ownUnit(let judge, let team): "评委 \(judge + 1) 与 \(name(team)) 同单位，应当回避。"
    case .noImpartialJudge(let team): "评委都与 \(name(team)) 同单位，没有人可以判定。"
    case .noReason: "请写明理由。"
    case .tooManyPoints(let most): "一次加减应在 \(most) 分以内，且不为 0。"
    case .noSuchAward: "没有这个奖项，或者它按名次评定。"
    case .alreadyGranted: "这个奖项已经评满，或者已经授予该队。"
    case .noClock: "现在没有可以暂停或继续的计时。"
    case .nothingLeft(let count): "只能再做 \(count) 步。"
    }
  }
}
