import Glibc

/// Where figures were taken.
enum Machine {
  /// The build, the processors and how busy they were when the run began.
  static func description(isQuick: Bool) -> String {
    var loads = [0.0]
    getloadavg(&loads, 1)
    let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let note = isQuick ? "; a quick run is not to be quoted" : ""
    return "kaosai-bench: \(build), \(processors) processors, load \(Figure.text(loads[0]))\(note)"
  }

  private static var build: String {
    #if DEBUG
      "debug build (only release builds are to be quoted)"
    #else
      "release build"
    #endif
  }
}
