import ExamModel
import ExamTesting
import Testing
import Wording

@testable import QuizRunner

@Suite struct ExamScreensTests {
  @Test func `a whole exam`() async throws {
    try await Screens.check("whole-exam") { language, width in
      let scene = ExamScene(language: language, width: width)
      try await scene.run([
        "/h", "e", "b", "/p", "/m", "ac", "/上", "", "/g 2", "d a", "/x", "t", "/c", "对",
        "1；2；3", "一；应急管理部门", .pause(.minutes(7)), "/t", "七", "7", "1D 2C", "DBA", "/o", "/跳 99",
        "/n",
        "/交卷", "n", "建立制度，及时消除。", "A", "对", "/n", "/览", "/交", "是",
      ])
      return scene.transcript
    }
  }

  @Test func `leaving and coming back`() async throws {
    try await Screens.check("leave-and-resume") { language, width in
      let scene = ExamScene(language: language, width: width)
      try await scene.run(["B", "AC", "/m", .pause(.seconds(95)), "/q"])
      scene.time.advance(by: .minutes(20))
      try await scene.run(["/g 1", .end])
      return scene.transcript
    }
  }

  @Test func `leaving and coming back on a clock that stops`() async throws {
    try await Screens.check("leave-active") { language, width in
      let scene = ExamScene(language: language, width: width) { $0.clock = .active }
      try await scene.run(["B", "/退"])
      scene.time.advance(by: .minutes(600))
      try await scene.run([.interrupted])
      return scene.transcript
    }
  }

  @Test func `the deadline with a line half typed`() async throws {
    try await Screens.check("deadline") { language, width in
      let scene = ExamScene(language: language, width: width) {
        $0.show = ShowPolicy(score: .afterConfirm, answers: .never)
      }
      try await scene.run(["B", .deadline(isMidLine: true), "AC"])
      return scene.transcript
    }
  }

  @Test func `coming back after the deadline, on another day`() async throws {
    try await Screens.check("resume-expired") { language, width in
      let scene = ExamScene([SampleQuestions.single], language: language, width: width)
      try await scene.run(["C", "/q"])
      scene.time.advance(by: .minutes(60 * 24))
      try await scene.run([])
      return scene.transcript
    }
  }

  @Test func `what an organiser does meanwhile`() async throws {
    try await Screens.check("organiser") { language, width in
      let scene = ExamScene(language: language, width: width)
      try await scene.run([
        scene.elsewhere(.extended(.minutes(10))), "B", scene.elsewhere(.extended(.seconds(-90))),
        "/t", scene.elsewhere(.voided("身份核验不符")), "A",
      ])
      return scene.transcript
    }
  }

  @Test func `another terminal has moved on`() async throws {
    try await Screens.check("moved-on") { language, width in
      let scene = ExamScene(language: language, width: width)
      try await scene.run([scene.elsewhere(.resumed), "B"])
      return scene.transcript
    }
  }

  @Test func `forward only, not too early, with feedback at once`() async throws {
    try await Screens.check("forward-immediate") { language, width in
      let scene = ExamScene(
        [SampleQuestions.single, SampleQuestions.multiple, SampleQuestions.judgement],
        language: language, width: width
      ) {
        $0.navigation = .forward
        $0.earliestSubmit = .minutes(30)
        $0.show = ShowPolicy(score: .immediate, answers: .immediate)
      }
      try await scene.run([
        "B", "/p", "/g 3", "A", "/s", "t", "f", .pause(.minutes(29)), "/s", .pause(.minutes(1)),
        "/s",
      ])
      return scene.transcript
    }
  }

  @Test func `time is running`() async throws {
    try await Screens.check("warnings") { language, width in
      let scene = ExamScene([SampleQuestions.judgement], language: language, width: width)
      try await scene.run([
        .pause(.minutes(56)), "/t", .unreadable(.notUTF8), .unreadable(.tooLong), "/s",
        .pause(.minutes(3)), "y",
      ])
      return scene.transcript
    }
  }

  @Test func `no limit of time`() async throws {
    try await Screens.check("no-limit") { language, width in
      let scene = ExamScene([SampleQuestions.judgement], language: language, width: width) {
        $0.time = nil
      }
      scene.candidate.name = ""
      scene.candidate.unit = ""
      try await scene.run(["/t", "、h", "t", "/s"])
      return scene.transcript
    }
  }
}
