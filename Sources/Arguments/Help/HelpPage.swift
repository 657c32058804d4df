/// The help of one command.
package struct HelpPage {
  /// A label with what it means.
  private typealias Row = (label: String, summary: String)

  private let chain: [Command]
  private let headings: HelpHeadings
  private let width: Int
  private let columns: (String) -> Int
  private let wrap: (String, Int) -> [String]

  /// The page of the command at the end of a chain.
  ///
  /// - Parameters:
  ///   - chain: The program, and the commands down to the one that is explained.
  ///   - headings: The words between.
  ///   - width: How many columns a line may take.
  ///   - columns: How many columns a text takes.
  ///   - wrap: The lines of a text that take at most so many columns each.
  package init(
    of chain: [Command], headings: HelpHeadings, width: Int, columns: @escaping (String) -> Int,
    wrap: @escaping (String, Int) -> [String]
  ) {
    self.chain = chain
    self.headings = headings
    self.width = max(20, width)
    self.columns = columns
    self.wrap = wrap
  }

  /// The page, with a line break at its end.
  package var text: String {
    guard let command = chain.last else { return "" }
    var blocks = [usage(of: command), paragraph(command.summary)]
    blocks += command.details.map(paragraph)
    blocks.append(
      section(headings.commands, command.commands.map { ($0.name, $0.summary) }))
    blocks.append(
      section(headings.arguments, command.positionals.map { ($0.usage, $0.summary) }))
    if chain.count > 1 {
      blocks.append(section(headings.options, command.options.map(row)))
    }
    blocks.append(
      section(
        headings.commonOptions,
        (chain.first?.options ?? []).map(row) + [("-h, --help", headings.helpSummary)]))
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func usage(of command: Command) -> String {
    var words = chain.map(\.name)
    words += command.positionals.map(\.usage)
    if !command.commands.isEmpty {
      words.append(
        command.runsAlone ? "[\(headings.commandPlaceholder)]" : headings.commandPlaceholder)
    }
    for option in command.options where option.isRequired { words.append(row(option).label) }
    words.append("[\(headings.optionsPlaceholder)]")
    return paragraph(headings.usage + words.joined(separator: " "))
  }

  private func row(_ option: OptionDeclaration) -> Row {
    let value = option.value.map { " " + $0.placeholder } ?? ""
    return ("--" + option.name + value, option.summary)
  }

  private func paragraph(_ text: String) -> String {
    wrap(text, width).map { $0 + "\n" }.joined()
  }

  /// Rows in two columns; where the screen is narrow or a label long, what it means stands below it.
  private func section(_ heading: String, _ rows: [Row]) -> String {
    guard !rows.isEmpty else { return "" }
    let longest = rows.map { columns($0.label) }.max() ?? 0
    let isNarrow = width < 60
    let indent = isNarrow ? 6 : min(longest, 26) + 4
    var text = heading + "\n"
    for row in rows {
      let size = 2 + columns(row.label)
      var lines = wrap(row.summary, width - indent)[...]
      text += "  " + row.label
      if !isNarrow, size + 2 <= indent, let first = lines.popFirst() {
        text += String(repeating: " ", count: indent - size) + first
      }
      text += "\n"
      for line in lines { text += String(repeating: " ", count: indent) + line + "\n" }
    }
    return text
  }
}
