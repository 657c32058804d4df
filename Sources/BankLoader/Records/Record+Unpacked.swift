import JSONText

extension Record {
  /// A record whose stem holds a whole question as JSON, as tables of databases do, with what that
  /// says: `{"stem": "应当（　）。", "options": […], "answer": "A"}`.
  var unpacked: Record {
    guard let text = text(.stem), text.utf8.first == 0x7B, text.utf8.last == 0x7D,
      let value = try? JSONReader.read(Array(text.utf8))
    else { return self }
    var lines = ObjectLines()
    guard case .object(let object) = FieldValue(value, lines: &lines) else { return self }
    let reading = ObjectReading(object)
    guard reading.isQuestion, reading.fields[.stem] != nil else { return self }
    var record = self
    for (field, value) in reading.fields { record.fields[field] = value }
    for (name, value) in reading.options { record.options[name] = value }
    return record
  }
}
