/// A value as help, errors and completion see it.
package struct ValueDeclaration: Sendable {
  /// What stands for it in help.
  package let placeholder: String
  /// What it must look like.
  package let form: ValueForm
  let accepts: @Sendable (String) -> Bool

  init(placeholder: String, form: ValueForm, accepts: @escaping @Sendable (String) -> Bool) {
    self.placeholder = placeholder
    self.form = form
    self.accepts = accepts
  }
}
