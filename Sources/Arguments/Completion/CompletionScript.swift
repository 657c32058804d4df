/// What makes a shell complete the commands, options and closed values of a program.
package struct CompletionScript {
  let root: Command
  let helpSummary: String

  /// Completion for a tree of commands.
  ///
  /// - Parameters:
  ///   - root: The program.
  ///   - helpSummary: What `--help` does.
  package init(for root: Command, helpSummary: String) {
    self.root = root
    self.helpSummary = helpSummary
  }

  /// The script for one shell.
  package func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }
}

extension CompletionScript {
  /// A command with where it stands.
  struct Place {
    /// The names below the program's, with spaces between; empty for the program.
    var path: String
    var command: Command
  }

  /// Every command of the tree, the program first.
  var places: [Place] {
    var places = [Place(path: "", command: root)]
    var next = 0
    while next < places.count {
      let place = places[next]
      for command in place.command.commands {
        let path = place.path.isEmpty ? command.name : place.path + " " + command.name
        places.append(Place(path: path, command: command))
      }
      next += 1
    }
    return places
  }

  /// The options that a command takes: its own and those that all take.
  func options(at place: Place) -> [OptionDeclaration] {
    place.path.isEmpty ? root.options : place.command.options + root.options
  }

  /// The name of a shell function for the program.
  var function: String {
    "_" + String(root.name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  /// A word between single quotes, for bash and zsh.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
