import ExamModel
import Glibc

extension FileError {
  /// What the last call of the system that failed means for a path.
  static func last(_ path: String) -> FileError {
    let code = errno
    switch code {
    case ENOENT, ENOTDIR: return .missing(path: path)
    case EACCES, EPERM, EROFS: return .notPermitted(path: path)
    case EISDIR: return .isDirectory(path: path)
    case ENOSPC, EDQUOT: return .full(path: path)
    default: return .failed(path: path, reason: String(cString: strerror(code)))
    }
  }
}
