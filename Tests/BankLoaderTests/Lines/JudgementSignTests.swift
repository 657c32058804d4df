import Testing

/// Signs in the brackets of judgements, beside questions that have their keys elsewhere.
@Suite struct JudgementSignTests {
  private func keys(_ statements: [String], choices: Int = 8) -> [String] {
    let above = (1...choices).map { "\($0).第\($0)岗由谁值守？\nA.门卫\nB.司机\n答案：A\n" }
    let text = "一、单选题\n\(above.joined())二、判断题\n"
    let numbered = statements.enumerated().map { "\($0 + 1).\($1)\n" }
    return QuestionLines.of(text + numbered.joined()).dropFirst(choices).map {
      String($0.drop { $0 != "=" }.dropFirst(2))
    }
  }

  @Test func `one that nobody answered opens no others`() {
    #expect(
      keys([
        "值班表每周公布。（ √ ）", "来宾不必登记。（ × ）", "交接要签字。（√）", "巡查要记录。（√）", "钥匙可以外借。（  ）",
      ]) == ["对", "错", "对", "对", "?"])
  }

  @Test func `words for right and wrong stand at the very end`() {
    #expect(
      keys(["值班表每周公布。（对）", "登记簿说来宾（错）过时间。", "交接要签字（对）。", "巡查要记录。（  ）", "钥匙可以外借。（  ）"])
        == ["对", "?", "对", "?", "?"])
  }

  @Test func `a letter in another bracket is a name`() {
    #expect(
      keys(["岗位（C）又叫东门岗。（ √ ）", "来宾不必登记。（ × ）", "交接要签字。（√）", "巡查要记录。（√）"])
        == ["对", "错", "对", "对"])
  }

  @Test func `several signs, or one beside an empty bracket, leave the key open`() {
    #expect(
      keys(["表中（√）是到岗，（×）是缺岗。", "表中（√）是到岗。（  ）", "交接要签字。（√）", "巡查要记录。（×）"])
        == ["?", "?", "对", "错"])
  }

  @Test func `the letter X is a cross where others have a tick`() {
    let text = """
      1. 【判断题】访客不用登记。( X )
      2. 【判断题】门卫要巡查。( √ )
      3. 【单选题】谁来登记？
      A、访客
      B、门卫√
      4. 【单选题】谁来巡查？
      A、门卫√
      B、访客
      5. 【判断题】司机不用登记。（ x ）

      """
    #expect(
      QuestionLines.of(text) == [
        "判 访客不用登记。（　） = 错", "判 门卫要巡查。（　） = 对", "单 谁来登记？ 访客/门卫 = B", "单 谁来巡查？ 门卫/访客 = A",
        "判 司机不用登记。（　） = 错",
      ])
  }
}
