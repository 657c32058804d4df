import Testing

@testable import Platform

@Suite struct TerminalLanguageTests {
  @Test(arguments: [
    ([:], TerminalLanguage.chinese),
    (["LANG": "C"], .chinese), (["LANG": "POSIX"], .chinese), (["LANG": "C.UTF-8"], .chinese),
    (["LANG": "zh_CN.UTF-8"], .chinese), (["LANG": "de_DE.UTF-8"], .chinese),
    (["LANG": "en_US.UTF-8"], .english), (["LC_MESSAGES": "en_GB"], .english),
    (["LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"], .english),
    (["LC_ALL": "C", "LANG": "en_US.UTF-8"], .chinese),
    (["LC_ALL": "", "LANG": "en_US.UTF-8"], .english),
    (["KAOSAI_LANG": "zh", "LANG": "en_US.UTF-8"], .chinese),
    (["KAOSAI_LANG": "EN", "LANG": "zh_CN.UTF-8"], .english),
  ])
  func `the first variable that is set decides`(
    variables: [String: String], language: TerminalLanguage
  ) {
    #expect(TerminalLanguage { variables[$0] } == language)
  }
}
