extension CompletionScript {
  /// For bash: one function; descriptions have no place there.
  var bash: String {
    """
    # bash completion for \(root.name)
    \(function)() {
      local IFS=$' \\t\\n' current previous path="" position word skip=0
      current="${COMP_WORDS[COMP_CWORD]}"
      previous="${COMP_WORDS[COMP_CWORD-1]}"
      # The shell makes words of their own of the "=" in --name=value.
      if [[ $current == "=" ]]; then
        current=""
      elif [[ $previous == "=" ]]; then
        previous="${COMP_WORDS[COMP_CWORD-2]}"
      fi
      for ((position = 1; position < COMP_CWORD; position++)); do
        word="${COMP_WORDS[position]}"
        if ((skip)); then
          [[ $word == "=" ]] || skip=0
          continue
        fi
        case "$path/$word" in
    \(bashSkips)
    \(bashSteps)
        esac
      done
      COMPREPLY=()
      if ((skip)); then
        case "$path/$previous" in
    \(bashValues)
        esac
        return
      fi
      case "$path" in
    \(bashWords)
      esac
    }
    complete -F \(function) \(root.name)

    """
  }

  /// The options that take a value: the word behind them is none of ours.
  private var bashSkips: String {
    places.map { place in
      let names = options(at: place).filter { $0.value != nil }.map {
        Self.quoted("\(place.path)/--\($0.name)")
      }
      return names.isEmpty ? "" : "      \(names.joined(separator: "|"))) skip=1 ;;\n"
    }.joined().droppingLastBreak
  }

  /// The words that lead to a command.
  private var bashSteps: String {
    places.dropFirst().map { place in
      let names = place.path.split(separator: " ")
      let parent = names.dropLast().joined(separator: " ")
      return "      \(Self.quoted("\(parent)/\(names.last ?? "")"))) "
        + "path=\(Self.quoted(place.path)) ;;"
    }.joined(separator: "\n")
  }

  private var bashValues: String {
    places.map { place in
      options(at: place).compactMap { option in
        guard let action = option.value.flatMap({ bashAction($0.form) }) else { return nil }
        return "      \(Self.quoted("\(place.path)/--\(option.name)"))) \(action) ;;\n"
      }.joined()
    }.joined().droppingLastBreak
  }

  private var bashWords: String {
    places.map { place in
      let names =
        place.command.commands.map(\.name) + options(at: place).map { "--" + $0.name } + ["--help"]
      let words = Self.quoted(names.joined(separator: " "))
      var text = "    \(Self.quoted(place.path)))\n"
      text += "      mapfile -t COMPREPLY < <(compgen -W \(words) -- \"$current\")\n"
      for positional in place.command.positionals {
        if let more = bashMore(positional.value.form) { text += "      \(more)\n" }
      }
      return text + "      ;;"
    }.joined(separator: "\n")
  }

  private func bashAction(_ form: ValueForm) -> String? {
    switch form {
    case .word(let words):
      let list = Self.quoted(words.joined(separator: " "))
      return "mapfile -t COMPREPLY < <(compgen -W \(list) -- \"$current\")"
    case .file:
      return "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$current\")"
    case .folder:
      return "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$current\")"
    case .text, .wholeNumber, .unsigned: return nil
    }
  }

  private func bashMore(_ form: ValueForm) -> String? {
    switch form {
    case .word(let words):
      let list = Self.quoted(words.joined(separator: " "))
      return "mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W \(list) -- \"$current\")"
    case .file, .folder:
      let kind = form == .file ? "-f" : "-d"
      return "compopt -o filenames; "
        + "mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen \(kind) -- \"$current\")"
    case .text, .wholeNumber, .unsigned: return nil
    }
  }
}

extension String {
  fileprivate var droppingLastBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
