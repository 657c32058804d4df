package import BigScreen

/// Where the audience looks: the port to the big screen.
package protocol AudienceScreen: AnyObject {
  /// Shows a view; never waits.
  func show(_ view: ScreenView)

  /// Sees to it that the screen is there, and goes on with what could not be said at once.
  ///
  /// - Returns: Whether it had ended and was started again since it was last minded.
  func mind() -> Bool
}
