import Glibc
import Testing

/// The big screen as browsers meet it, behind the trait Live.
@Suite(.serialized, .enabled(if: StageRun.program != nil))
struct LiveScreenTests {
  @Test func `no byte of an answer comes before the answer is shown`() throws {
    let stage = try #require(StageRun(try ContestFixture("twelve-teams", questions: 400)))
    let viewer = try #require(StageViewer(port: stage.port))
    stage.type("缺席 12", "签到", "比赛开始", "环节开始")
    for round in 1...6 {
      let start = viewer.bytes.count
      stage.type("出题", "读题", "开始", round.isMultiple(of: 2) ? "判对" : "判错", "比分", "答案")
      #expect(viewer.wait(for: round.isMultiple(of: 2) ? "回答正确" : "回答错误", from: start))
      viewer.listen(for: 0.2)
      let before = String(decoding: viewer.bytes.dropFirst(start), as: UTF8.self)
      #expect(before.contains("应当（"), "the question is there")
      for secret in ["因为第", "答案", "依据", "\"right\":["] {
        #expect(!before.contains(secret), "round \(round): \(secret)")
      }
      stage.type("公布")
      #expect(viewer.wait(for: "因为第", from: start) && viewer.wait(for: "\"right\":[", from: start))
    }
  }

  @Test func `whoever comes later sees what is on, and all see it change at once`() throws {
    let stage = try #require(StageRun(try ContestFixture("twelve-teams", questions: 400)))
    stage.type("签到", "比赛开始", "环节开始", "出题")
    let viewers = try (0..<20).map { _ in try #require(StageViewer(port: stage.port)) }
    for viewer in viewers { #expect(viewer.wait(for: "应当（")) }
    stage.type("读题", "开始")
    let before = Clock.seconds()
    stage.desk.type("判对\r")
    for viewer in viewers { #expect(viewer.wait(for: "回答正确")) }
    // The bar is 100 ms; a machine that builds beside the test is not held to it.
    #expect(Clock.seconds() - before < 1)
  }

  @Test func `a killed desk takes its screen along, and the next one shows the same`() throws {
    let fixture = try ContestFixture("twelve-teams", questions: 400)
    let stage = try #require(StageRun(fixture))
    stage.type("签到", "比赛开始", "环节开始", "出题", "读题", "开始")
    let viewer = try #require(StageViewer(port: stage.port))
    #expect(viewer.wait(for: "正在作答"))
    stage.desk.signal(SIGKILL)
    #expect(stage.desk.end() == .signal(SIGKILL))
    viewer.listen(for: 5)
    #expect(viewer.isClosed)
    let next = try #require(StageRun(fixture, port: stage.port))
    #expect(next.port == stage.port)
    let again = try #require(StageViewer(port: next.port))
    #expect(again.wait(for: "正在作答") && again.wait(for: "\"deadline\":null"))
  }

  @Test func `only the page, its events and the clock are served`() throws {
    let stage = try #require(StageRun(try ContestFixture("twelve-teams", questions: 400)))
    func ask(_ request: String) throws -> String {
      let viewer = try #require(StageViewer(port: stage.port, request: request))
      viewer.listen(for: 0.5)
      return viewer.text
    }
    let page = try ask("GET / HTTP/1.1\r\nHost: stage\r\n\r\n")
    #expect(page.hasPrefix("HTTP/1.1 200") && page.contains("default-src 'none'"))
    #expect(page.contains("<!doctype html>"))
    #expect(try ask("GET /clock HTTP/1.1\r\nHost: stage\r\n\r\n").hasPrefix("HTTP/1.1 200"))
    for path in ["/desk", "/../kaosai.sqlite", "/events/1", "/index.html"] {
      #expect(try ask("GET \(path) HTTP/1.1\r\nHost: stage\r\n\r\n").hasPrefix("HTTP/1.1 404"))
    }
    let post = "POST / HTTP/1.1\r\nHost: stage\r\nContent-Length: 0\r\n\r\n"
    #expect(try ask(post).hasPrefix("HTTP/1.1 405"))
    let large = String(repeating: "a", count: 20_000)
    #expect(!(try ask("GET / HTTP/1.1\r\nHost: stage\r\nX: \(large)\r\n\r\n")).contains(" 200 "))
    let many = (0..<100).map { "X\($0): 1\r\n" }.joined()
    #expect(!(try ask("GET / HTTP/1.1\r\nHost: stage\r\n\(many)\r\n")).contains(" 200 "))
  }

  @Test func `one viewer too many is turned away, and who reads nothing delays nobody`() throws {
    let stage = try #require(StageRun(try ContestFixture("twelve-teams", questions: 400)))
    let silent = try (0..<399).map { _ in try #require(StageViewer(port: stage.port)) }
    let viewer = try #require(StageViewer(port: stage.port))
    #expect(viewer.wait(for: "retry"))
    // Those who asked before may be counted a little later.
    var others: [StageViewer] = []
    while others.last?.text.hasPrefix("HTTP/1.1 503") != true, others.count < 20 {
      others.append(try #require(StageViewer(port: stage.port)))
      others.last?.wait(for: "\r\n\r\n")
    }
    #expect(others.last?.text.hasPrefix("HTTP/1.1 503") == true)
    stage.type("签到", "比赛开始", "环节开始")
    for round in 1...5 {
      let start = viewer.bytes.count
      stage.type("出题", "读题", "开始", "判错", "公布")
      #expect(viewer.wait(for: "因为第", from: start, within: 5), "round \(round)")
    }
    _ = silent.count + others.count
  }

  @Test func `a port that is taken stops the command before the contest begins`() throws {
    let fixture = try ContestFixture("twelve-teams", questions: 400)
    let stage = try #require(StageRun(fixture))
    let program = try #require(StageRun.program)
    let run = PipeRun(
      fixture.run + ["--screen", "--port", "\(stage.port)"],
      environment: ["KAOSAI_LIVE": program])
    #expect(run.status == .code(69))
    #expect(run.error.contains("端口已被占用"))
  }
}
