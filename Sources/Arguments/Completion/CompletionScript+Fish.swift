extension CompletionScript {
  /// For fish.
  var fish: String {
    var lines = ["# fish completion for \(root.name)", fishCondition]
    lines.append("complete -c \(root.name) -f")
    for place in places { lines += fishLines(of: place) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var condition: String { "_\(function)_at" }

  /// A function that says whether the command line has got to a command.
  private var fishCondition: String {
    """
    function \(condition)
        set -l at ""
        set -l skip 0
        for word in (commandline -opc)[2..]
            if test $skip -eq 1
                set skip 0
                continue
            end
            switch "$at/$word"
    \(fishCases)
            end
        end
        test "$at" = "$argv[1]"
    end
    """
  }

  private var fishCases: String {
    var lines: [String] = []
    for place in places {
      for option in options(at: place) where option.value != nil {
        lines.append("            case \(Self.fishQuoted("\(place.path)/--\(option.name)"))")
        lines.append("                set skip 1")
      }
      for command in place.command.commands {
        let path = place.path.isEmpty ? command.name : place.path + " " + command.name
        lines.append("            case \(Self.fishQuoted("\(place.path)/\(command.name)"))")
        lines.append("                set at \(Self.fishQuoted(path))")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func fishLines(of place: Place) -> [String] {
    let start =
      "complete -c \(root.name) -n \(Self.fishQuoted("\(condition) \"\(place.path)\""))"
    var lines = place.command.commands.map { command in
      "\(start) -a \(Self.fishQuoted(command.name)) -d \(Self.fishQuoted(command.summary))"
    }
    for positional in place.command.positionals {
      if let action = Self.fishAction(positional.value.form) { lines.append("\(start) \(action)") }
    }
    for option in options(at: place) {
      var line = "\(start) -l \(option.name)"
      if let value = option.value {
        line += value.form == .file ? " -r" : " -x"
        if let action = Self.fishAction(value.form) { line += " " + action }
      }
      lines.append("\(line) -d \(Self.fishQuoted(option.summary))")
    }
    return lines + ["\(start) -s h -l help -d \(Self.fishQuoted(helpSummary))"]
  }

  private static func fishAction(_ form: ValueForm) -> String? {
    switch form {
    case .word(let words): "-a \(fishQuoted(words.joined(separator: " ")))"
    case .file: "-F"
    case .folder: "-a '(__fish_complete_directories)'"
    case .text, .wholeNumber, .unsigned: nil
    }
  }

  private static func fishQuoted(_ text: String) -> String {
    let escaped = text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }
    return "'" + escaped.joined() + "'"
  }
}
