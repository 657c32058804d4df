/// How many columns a character takes on a terminal: 0, 1 or 2.
package typealias CharacterWidth = @Sendable (Character) -> Int
