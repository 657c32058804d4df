extension CompletionScript {
  /// For zsh: to be sourced, or to lie in a folder of `fpath` under the function's name.
  var zsh: String {
    """
    #compdef \(root.name)
    # zsh completion for \(root.name)
    \(function)_value() {
      case "$1" in
    \(zshValues)
      esac
    }
    \(function)() {
      local at="" word
      local -i position skip=0
      local -a names
      for ((position = 2; position < CURRENT; position++)); do
        word="${words[position]}"
        if ((skip)); then
          skip=0
          continue
        fi
        case "$at/$word" in
    \(zshSkips)
    \(zshSteps)
        esac
      done
      if ((skip)); then
        \(function)_value "$at/${words[CURRENT-1]}"
        return
      fi
      if [[ $PREFIX == --*=* ]]; then
        word="${PREFIX%%=*}"
        compset -P '*='
        \(function)_value "$at/$word"
        return
      fi
      case "$at" in
    \(zshWords)
      esac
    }
    if [[ "${funcstack[1]}" == \(function) ]]; then
      \(function) "$@"
    else
      compdef \(function) \(root.name)
    fi

    """
  }

  private var zshValues: String {
    places.flatMap { place in
      options(at: place).compactMap { option in
        guard let action = option.value.flatMap({ Self.zshAction($0.form) }) else { return nil }
        return "    \(Self.quoted("\(place.path)/--\(option.name)"))) \(action) ;;"
      }
    }.joined(separator: "\n")
  }

  private var zshSkips: String {
    places.flatMap { place in
      options(at: place).filter { $0.value != nil }.map { option in
        "      \(Self.quoted("\(place.path)/--\(option.name)"))) skip=1 ;;"
      }
    }.joined(separator: "\n")
  }

  private var zshSteps: String {
    places.dropFirst().map { place in
      let names = place.path.split(separator: " ")
      let parent = names.dropLast().joined(separator: " ")
      return
        "      \(Self.quoted("\(parent)/\(names.last ?? "")"))) at=\(Self.quoted(place.path)) ;;"
    }.joined(separator: "\n")
  }

  private var zshWords: String {
    places.map { place in
      var lines = ["    \(Self.quoted(place.path)))"]
      if !place.command.commands.isEmpty {
        let items = place.command.commands.map { Self.quoted("\($0.name):\($0.summary)") }
        lines.append("      names=(\(items.joined(separator: " ")))")
        lines.append("      _describe -t commands command names")
      }
      for positional in place.command.positionals {
        if let action = Self.zshAction(positional.value.form) { lines.append("      \(action)") }
      }
      let options = options(at: place).map { Self.quoted("--\($0.name):\($0.summary)") }
      let all = options + [Self.quoted("--help:\(helpSummary)")]
      lines.append("      names=(\(all.joined(separator: " ")))")
      lines.append("      _describe -t options option names")
      return (lines + ["      ;;"]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func zshAction(_ form: ValueForm) -> String? {
    switch form {
    case .word(let words): "compadd -- " + words.map(quoted).joined(separator: " ")
    case .file: "_files"
    case .folder: "_files -/"
    case .text, .wholeNumber, .unsigned: nil
    }
  }
}
