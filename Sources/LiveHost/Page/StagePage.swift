/// The page of the big screen: one document, with nothing from anywhere else.
///
/// It holds no word of its own and no text of a contest: all that it shows arrives as JSON and is set
/// as text, never as markup.
package enum StagePage {
  /// Marks the page's own style and script, so that a browser runs nothing else.
  ///
  /// - Parameter nonce: Letters and digits.
  package static func html(nonce: String) -> String {
    """
    <!doctype html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>KaoSai</title>
    <link rel="icon" href="data:,">
    <style nonce="\(nonce)">
    \(style)\(scenes)</style>
    </head>
    <body>
    <header><div id="title"></div><div id="notices"></div><div id="path"></div></header>
    <main id="main"></main>
    <section id="banner" aria-live="assertive" hidden></section>
    <footer id="strip" hidden></footer>
    <div id="lost" role="status" hidden></div>
    <script nonce="\(nonce)">
    "use strict";
    \(building)\(drawing)\(listening)</script>
    </body>
    </html>

    """
  }

  /// What a browser may load for the page: its own style and script, and events of its own host.
  ///
  /// - Parameter nonce: As in the page.
  package static func policy(nonce: String) -> String {
    "default-src 'none'; style-src 'nonce-\(nonce)'; script-src 'nonce-\(nonce)'; "
      + "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
      + "frame-ancestors 'none'"
  }
}
