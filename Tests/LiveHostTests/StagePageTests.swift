import LiveHost
import Testing

/// The page of the big screen as a document.
@Suite struct StagePageTests {
  private let page = StagePage.html(nonce: "n0nce")

  @Test func `the page names no other host`() {
    #expect(!page.contains("//") || !page.contains("://"))
    for word in ["http:", "https:", "src=", "@import", "url(", "<base", "<iframe", "<object"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `text from a contest is set as text, never as markup or code`() {
    let ways = [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(",
      "setAttribute", "DOMParser", "javascript:", "onclick",
    ]
    for way in ways { #expect(!page.contains(way), "\(way)") }
    #expect(page.contains("textContent"))
  }

  @Test func `a browser runs the page's own style and script and nothing else`() {
    let policy = StagePage.policy(nonce: "n0nce")
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(policy.contains("script-src 'nonce-n0nce'") && !policy.contains("unsafe"))
    #expect(page.contains("<script nonce=\"n0nce\">") && page.contains("<style nonce=\"n0nce\">"))
  }

  @Test func `the page has no word that a person would have to translate`() {
    #expect(page.unicodeScalars.allSatisfy { !(0x3400...0x9FFF).contains($0.value) })
  }
}
