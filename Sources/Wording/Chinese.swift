/// 中文: the conformances are in this module's folders, one file an area.
package struct Chinese: Words {
  package let language = Language.chinese

  package init() {}
}
