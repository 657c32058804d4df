/// Nobody reads what is written any more: a closed pipe, a hung-up terminal, a full disk behind it.
package struct TerminalClosed: Error, Hashable {
  package init() {}
}
