/// A value that is given by its place, as a typed key.
package struct Positional<Value: Sendable>: Sendable {
  /// What the declaration and the invocation know it by.
  package let name: String
  /// What it must look like.
  package let form: ValueForm
  let read: @Sendable (String) -> Value?

  /// A positional value that is read by a function.
  ///
  /// - Parameters:
  ///   - name: What the declaration and the invocation know it by.
  ///   - form: What it must look like.
  ///   - read: The value that a text stands for; nil refuses it.
  package init(
    _ name: String, form: ValueForm, read: @escaping @Sendable (String) -> Value?
  ) {
    self.name = name
    self.form = form
    self.read = read
  }

  /// The value in a command's declaration.
  package func declared(_ occurrence: Occurrence, placeholder: String, summary: String)
    -> PositionalDeclaration
  {
    PositionalDeclaration(
      name: name,
      value: ValueDeclaration(placeholder: placeholder, form: form) { read($0) != nil },
      occurrence: occurrence, summary: summary)
  }
}

extension Positional where Value == String {
  /// Any text but none.
  package static func text(_ name: String) -> Positional {
    Positional(name, form: .text) { $0.isEmpty ? nil : $0 }
  }

  /// The path of a file.
  package static func file(_ name: String) -> Positional {
    Positional(name, form: .file) { $0.isEmpty ? nil : $0 }
  }
}

extension Positional {
  /// One of a list of words.
  package static func word(_ name: String, of words: [(word: String, value: Value)])
    -> Positional
  {
    Positional(name, form: .word(words.map { $0.word })) { text in
      words.first { $0.word == text }?.value
    }
  }
}
