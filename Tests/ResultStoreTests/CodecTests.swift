import ExamModel
import JSONText
import Testing

@testable import ResultStore

@Suite struct CodecTests {
  @Test(arguments: 0..<200)
  func `a form comes back from its JSON as it was`(seed: Int) throws {
    var random = RandomValue(seed: seed)
    let form = random.form()
    let json = try JSONReader.read(JSONWriter.bytes(of: form.json))
    #expect(Form(json: json) == form)
  }

  @Test(arguments: 0..<200)
  func `an action comes back from its columns as it was`(seed: Int) {
    var random = RandomValue(seed: seed)
    for _ in 0..<20 {
      let action = random.action()
      #expect(StepRecord(action).action == action)
    }
  }

  @Test func `columns that hold no action are refused`() {
    let slot = Slot(item: 0)
    #expect(StepRecord(name: "unheard-of").action == nil)
    #expect(StepRecord(name: "shown").action == nil)
    #expect(StepRecord(name: "answered", slot: slot).action == nil)
    #expect(StepRecord(name: "answered", slot: slot, payload: "{").action == nil)
    #expect(StepRecord(name: "answered", slot: slot, payload: #"{"choices":["A"]}"#).action == nil)
    #expect(StepRecord(name: "answered", slot: slot, payload: #"{"guess":1}"#).action == nil)
    #expect(StepRecord(name: "extended", payload: "soon").action == nil)
  }

  @Test func `a form that lacks something is refused`() throws {
    for text in ["{}", "[]", #"{"title":"t","digest":"d","seed":"x"}"#] {
      #expect(Form(json: try JSONReader.read(Array(text.utf8))) == nil)
    }
  }
}
