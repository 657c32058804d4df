import Arguments
import Testing

@Suite struct CommandLineParserTests {
  private func invocation(_ arguments: String...) throws -> Invocation {
    guard case .run(let invocation) = try Sample.parser.parse(arguments) else {
      throw UsageError(.missingCommand([]), at: [])
    }
    return invocation
  }

  private func problem(_ arguments: String...) -> UsageError.Problem? {
    #expect(throws: UsageError.self) { try Sample.parser.parse(arguments) }?.problem
  }

  @Test func `a command takes options in both forms and values by place`() throws {
    let found = try invocation("practice", "--count", "3", "安全生产法", "--law=消防法", "应急.txt")
    #expect(found.path == ["practice"])
    #expect(found[Sample.count] == 3)
    #expect(found[Sample.law] == "消防法")
    #expect(found[Sample.seed] == nil)
    #expect(found.values(of: Sample.banks) == ["安全生产法", "应急.txt"])
  }

  @Test func `common options are taken before and after the command`() throws {
    #expect(try invocation("--lang", "en", "bank", "list")[Sample.language] == "en")
    #expect(try invocation("bank", "--lang=en", "list")[Sample.language] == "en")
    let last = try invocation("bank", "list", "--lang", "en")
    #expect(last[Sample.language] == "en")
    #expect(last.path == ["bank", "list"])
  }

  @Test func `a repeated option keeps all its values, in any spelling`() throws {
    let found = try invocation("practice", "--kind", "单选", "--kind", "multiple")
    #expect(found.values(of: Sample.kind) == [1, 2])
  }

  @Test func `two dashes alone end the options`() throws {
    let found = try invocation("practice", "--", "--count", "-h")
    #expect(found.values(of: Sample.banks) == ["--count", "-h"])
    #expect(found[Sample.count] == nil)
  }

  @Test func `one dash alone is a value`() throws {
    #expect(try invocation("draw", "-", "--law", "x")[Sample.paper] == "-")
  }

  @Test func `a value may begin with one dash, and hold an equals sign`() throws {
    #expect(try invocation("practice", "--law", "-5")[Sample.law] == "-5")
    #expect(try invocation("practice", "--law=a=b")[Sample.law] == "a=b")
  }

  @Test func `the largest seed is taken`() throws {
    let found = try invocation("practice", "--seed", "18446744073709551615")
    #expect(found[Sample.seed] == UInt64.max)
  }

  @Test func `flags are given or not`() throws {
    #expect(try invocation("bank", "check", "x", "--json")[Sample.json])
    #expect(try !invocation("bank", "check", "x")[Sample.json])
  }

  @Test func `nothing at all runs the program where it runs alone`() throws {
    #expect(try invocation().path.isEmpty)
    #expect(problem("bank") == .missingCommand(["check", "list"]))
  }

  @Test(arguments: [
    (["--help"], []), (["-h", "bank"], []), (["bank", "--help"], ["bank"]),
    (["bank", "check", "-h", "--nonsense"], ["bank", "check"]), (["help"], []),
    (["help", "bank", "list"], ["bank", "list"]), (["--lang", "en", "help", "bank"], ["bank"]),
    (["help", "bank", "--lang", "en"], ["bank"]),
  ])
  func `help is understood at every level`(arguments: [String], path: [String]) throws {
    #expect(try Sample.parser.parse(arguments) == .help(path: path))
  }

  @Test func `an unknown command names the nearest and where it was looked for`() {
    #expect(problem("pratice") == .unknownCommand("pratice", nearest: "practice"))
    #expect(problem("xyz") == .unknownCommand("xyz", nearest: nil))
    #expect(problem("help", "xyz") == .unknownCommand("xyz", nearest: nil))
    let error = #expect(throws: UsageError.self) { try Sample.parser.parse(["bank", "chek"]) }
    #expect(error?.path == ["bank"])
    #expect(error?.problem == .unknownCommand("chek", nearest: "check"))
  }

  @Test(arguments: ["--cuont", "-count", "—count", "––count", "－－count"])
  func `an unknown option names the nearest, also in what word processors make of dashes`(
    written: String
  ) {
    #expect(problem("practice", written) == .unknownOption(written, nearest: "--count"))
  }

  @Test func `an option of another command is unknown`() {
    #expect(problem("bank", "list", "--json") == .unknownOption("--json", nearest: nil))
  }

  @Test func `an option without its value says so`() {
    let expected = UsageError.Problem.missingValue(option: "--count", placeholder: "题数")
    #expect(problem("practice", "--count") == expected)
    #expect(problem("practice", "--count", "--seed", "1") == expected)
  }

  @Test(arguments: ["0", "501", "3.5", "三", "", "99999999999999999999"])
  func `a value that the option does not take is refused`(value: String) {
    #expect(
      problem("practice", "--count", value)
        == .badValue(option: "--count", value: value, expected: .wholeNumber(1...500)))
  }

  @Test func `a word that is not in the list is refused with the list`() {
    #expect(
      problem("practice", "--kind", "双选")
        == .badValue(option: "--kind", value: "双选", expected: .word(["单选", "多选"])))
    #expect(
      problem("completion", "csh")
        == .badArgument(
          placeholder: "外壳", value: "csh", expected: .word(["bash", "zsh", "fish"])))
  }

  @Test func `an option that is given twice is refused`() {
    #expect(problem("practice", "--count", "1", "--count", "2") == .repeatedOption("--count"))
  }

  @Test func `a flag takes no value`() {
    #expect(
      problem("bank", "check", "x", "--json=yes")
        == .unexpectedValue(option: "--json", value: "yes"))
  }

  @Test func `values by place are counted`() {
    #expect(problem("draw") == .missingArgument(placeholder: "方案"))
    #expect(problem("bank", "check") == .missingArgument(placeholder: "文件"))
    #expect(problem("draw", "a", "b") == .unexpectedArgument("b"))
    #expect(problem("bank", "list", "b") == .unexpectedArgument("b"))
    #expect(problem("help", "draw", "b") == .unexpectedArgument("b"))
  }

  @Test func `an option that must be given says so`() {
    #expect(problem("draw", "a") == .missingOption("--law", placeholder: "理由"))
  }

  @Test func `an empty argument is no file`() {
    #expect(problem("draw", "") == .badArgument(placeholder: "方案", value: "", expected: .file))
  }

  @Test func `the language is found before all is read`() {
    func language(_ arguments: String...) -> String? {
      CommandLineParser.firstValue(of: Sample.language, in: arguments)
    }
    #expect(language("practise", "--lang", "en") == "en")
    #expect(language("--lang=zh", "--lang", "en") == "zh")
    #expect(language("--lang", "fr", "--lang", "en") == "en")
    #expect(language("--", "--lang", "en") == nil)
    #expect(language("--lang") == nil)
  }
}
