/// English: the conformances are in this module's folders, one file an area.
package struct English: Words {
  package let language = Language.english

  package init() {}
}
