import Arguments
import Testing

@Suite struct CompletionScriptTests {
  private let script = CompletionScript(for: Sample.root, helpSummary: "显示帮助")

  /// What bash offers where the words of a line have been typed, the last one up to the cursor.
  private func bash(_ words: String...) throws -> [String] {
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let test = """
      compopt() { :; }
      \(script.text(for: .bash))
      COMP_WORDS=(kaosai \(line))
      COMP_CWORD=\(words.count)
      _kaosai
      ((${#COMPREPLY[@]})) && printf '%s\\n' "${COMPREPLY[@]}"
      exit 0
      """
    let output = try #require(Shells.output(of: test, by: .bash))
    return output.split(separator: "\n").map(String.init)
  }

  @Test func `bash offers commands and common options first`() throws {
    #expect(
      try bash("") == [
        "practice", "bank", "draw", "completion", "help", "--lang", "--banks", "--help",
      ])
    #expect(try bash("pr") == ["practice"])
    #expect(try bash("--lang", "en", "b") == ["bank"])
    #expect(try bash("--lang=en", "b") == ["bank"])
  }

  @Test func `bash offers the commands of a group and the options of a command`() throws {
    #expect(try bash("bank", "c") == ["check"])
    #expect(try bash("bank", "check", "--") == ["--json", "--lang", "--banks", "--help"])
    #expect(try bash("practice", "--count", "3", "--k") == ["--kind"])
  }

  @Test func `bash offers the values of closed lists in both forms`() throws {
    #expect(try bash("practice", "--kind", "") == ["单选", "多选"])
    #expect(try bash("practice", "--kind", "多") == ["多选"])
    #expect(try bash("practice", "--kind", "=") == ["单选", "多选"])
    #expect(try bash("practice", "--kind", "=", "单") == ["单选"])
    #expect(try bash("completion", "z") == ["zsh"])
  }

  @Test func `bash offers nothing where any text may stand`() throws {
    #expect(try bash("practice", "--law", "").isEmpty)
  }

  @Test func `bash offers folders where a folder is asked for`() throws {
    #expect(try bash("--banks", "/us") == ["/usr"])
    #expect(try bash("draw", "/us") == ["/usr"])
  }

  @Test(arguments: [Shell.bash, .zsh, .fish])
  func `every command, option and closed value is in the script`(shell: Shell) {
    let text = script.text(for: shell)
    for word in ["practice", "bank", "check", "count", "kind", "json", "lang", "单选", "多选"] {
      #expect(text.contains(word), "\(word)")
    }
    if shell != .bash {
      #expect(text.contains("随机抽题练习，答完一题立即讲评"))
    }
  }

  @Test(.enabled(if: Shells.isInstalled(.zsh)))
  func `zsh runs the script and offers commands and values with quotes in their words`() throws {
    func zsh(_ words: String...) throws -> [String] {
      let line = words.map { "'\($0)'" }.joined(separator: " ")
      let output = Shells.output(
        of: """
          compdef() { :; }; compset() { PREFIX="${PREFIX#*=}"; }
          _describe() { print -rl -- "${(@P)argv[-1]}"; }
          compadd() { shift; print -rl -- "$@"; }; _files() { print -r -- files "$@"; }
          \(script.text(for: .zsh))
          words=(kaosai \(line)); CURRENT=\(words.count + 1); PREFIX="${words[CURRENT]}"
          _kaosai
          """, by: .zsh)
      return try #require(output).split(separator: "\n").map(String.init)
    }
    #expect(try zsh("bank", "").prefix(2) == ["check:检查 '题库'", "list:列出题库"])
    #expect(try zsh("practice", "--kind", "") == ["单选", "多选"])
    #expect(try zsh("practice", "--kind=") == ["单选", "多选"])
    #expect(try zsh("--banks", "") == ["files -/"])
    #expect(try zsh("bank", "check", "--").contains("--json:以 JSON 输出"))
  }

  @Test(.enabled(if: Shells.isInstalled(.fish)))
  func `fish runs the script and offers commands and values with their words`() throws {
    func fish(_ line: String) throws -> [String] {
      let output = Shells.output(
        of: script.text(for: .fish) + "complete -C '\(line)'\n", by: .fish)
      return try #require(output).split(separator: "\n").map(String.init)
    }
    #expect(try fish("kaosai pr") == ["practice\t随机抽题练习，答完一题立即讲评"])
    #expect(try fish("kaosai bank c") == ["check\t检查 \'题库\'"])
    let kinds = try fish("kaosai practice --kind ")
    #expect(Set(kinds) == ["单选\t只抽这种题型", "多选\t只抽这种题型"])
    #expect(try fish("kaosai --lang en bank check --js") == ["--json\t以 JSON 输出"])
  }
}
