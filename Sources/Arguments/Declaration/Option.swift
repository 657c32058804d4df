/// An option that takes a value, as a typed key: what declares it is what reads it.
package struct Option<Value: Sendable>: Sendable {
  /// Without the dashes: `count`.
  package let name: String
  /// What its value must look like.
  package let form: ValueForm
  let read: @Sendable (String) -> Value?

  /// An option whose values are read by a function.
  ///
  /// - Parameters:
  ///   - name: Without the dashes.
  ///   - form: What a value must look like; help, errors and completion are made of it.
  ///   - read: The value that a text stands for; nil refuses it.
  package init(
    _ name: String, form: ValueForm, read: @escaping @Sendable (String) -> Value?
  ) {
    self.name = name
    self.form = form
    self.read = read
  }

  /// The option in a command's declaration.
  ///
  /// - Parameters:
  ///   - placeholder: What stands for its value in help.
  ///   - summary: What it is for.
  ///   - repeats: Whether it may be given more than once.
  ///   - isRequired: Whether it must be given.
  /// - Returns: The declaration.
  package func declared(
    placeholder: String, summary: String, repeats: Bool = false, isRequired: Bool = false
  ) -> OptionDeclaration {
    OptionDeclaration(
      name: name,
      value: ValueDeclaration(placeholder: placeholder, form: form) { read($0) != nil },
      summary: summary, repeats: repeats, isRequired: isRequired)
  }
}

extension Option where Value == String {
  /// Any text but none.
  package static func text(_ name: String) -> Option {
    Option(name, form: .text) { $0.isEmpty ? nil : $0 }
  }

  /// The path of a file.
  package static func file(_ name: String) -> Option {
    Option(name, form: .file) { $0.isEmpty ? nil : $0 }
  }

  /// The path of a folder.
  package static func folder(_ name: String) -> Option {
    Option(name, form: .folder) { $0.isEmpty ? nil : $0 }
  }
}

extension Option where Value == Int {
  /// A whole number within bounds.
  package static func wholeNumber(_ name: String, in bounds: ClosedRange<Int>) -> Option {
    Option(name, form: .wholeNumber(bounds)) { text in
      Int(text).flatMap { bounds.contains($0) ? $0 : nil }
    }
  }
}

extension Option where Value == UInt64 {
  /// A whole number from 0 to 2⁶⁴ − 1.
  package static func unsigned(_ name: String) -> Option {
    Option(name, form: .unsigned) { UInt64($0) }
  }
}

extension Option {
  /// One of a list of words.
  ///
  /// - Parameters:
  ///   - name: Without the dashes.
  ///   - words: Each value with its spellings, of which the first is shown.
  /// - Returns: The key.
  package static func word(_ name: String, of words: [(spellings: [String], value: Value)])
    -> Option
  {
    Option(name, form: .word(words.compactMap { $0.spellings.first })) { text in
      words.first { $0.spellings.contains(text) }?.value
    }
  }
}
