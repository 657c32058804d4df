import FileContainers

extension QTIBody {
  private mutating func choices(_ elements: [XMLElement]) -> [QTIInteraction.Choice] {
    elements.map { element in
      QTIInteraction.Choice(
        identifier: element["identifier"] ?? "", text: contentText(of: element))
    }
  }

  /// Reads what an interaction offers.
  mutating func fill(_ interaction: inout QTIInteraction, from element: XMLElement) {
    interaction.stem = element.first("prompt").map { contentText(of: $0) } ?? ""
    interaction.allowsSeveral = element["maxChoices"].map { $0 != "1" } ?? false
    switch interaction.name {
    case "choiceInteraction", "orderInteraction":
      interaction.choices = choices(element.elements(named: "simpleChoice"))
    case "inlineChoiceInteraction":
      interaction.choices = choices(element.elements(named: "inlineChoice"))
    case "matchInteraction":
      let sets = element.elements(named: "simpleMatchSet")
        .map { $0.elements(named: "simpleAssociableChoice") }
      if sets.count == 2 {
        interaction.targets = choices(sets[0])
        interaction.choices = choices(sets[1])
      }
    case "gapMatchInteraction": fillGaps(&interaction, from: element)
    case "hottextInteraction": fillHotTexts(&interaction, from: element)
    default: break
    }
  }

  /// The texts that go into gaps, and the text with the gaps numbered.
  private mutating func fillGaps(_ interaction: inout QTIInteraction, from element: XMLElement) {
    interaction.choices = choices(element.elements(named: "gapText"))
    let gaps = element.descendants(named: "gap")
    interaction.targets = gaps.enumerated().map { index, gap in
      QTIInteraction.Choice(identifier: gap["identifier"] ?? "", text: "（\(index + 1)）")
    }
    var number = 0
    var rest = element
    rest.children.removeAll { node in
      if case .element(let child) = node {
        ["prompt", "gapText"].contains(child.name)
      } else {
        false
      }
    }
    let text = contentText(
      of: Self.replacing(rest, "gap") { _ in
        number += 1
        return "_____（\(number)）"
      })
    interaction.stem = Self.joined(interaction.stem, text)
  }

  /// The words of a text that can be chosen, and the text itself.
  private mutating func fillHotTexts(
    _ interaction: inout QTIInteraction, from element: XMLElement
  ) {
    interaction.choices = choices(element.descendants(named: "hottext"))
    var rest = element
    rest.children.removeAll { node in
      if case .element(let child) = node { child.name == "prompt" } else { false }
    }
    interaction.stem = Self.joined(interaction.stem, contentText(of: rest))
  }

  private static func joined(_ first: String, _ second: String) -> String {
    first.isEmpty || second.isEmpty ? first + second : first + "\n" + second
  }

  private static func replacing(
    _ element: XMLElement, _ name: String, with text: (XMLElement) -> String
  ) -> XMLElement {
    var element = element
    for index in element.children.indices {
      guard case .element(let child) = element.children[index] else { continue }
      element.children[index] =
        child.name == name ? .text(text(child)) : .element(replacing(child, name, with: text))
    }
    return element
  }
}
