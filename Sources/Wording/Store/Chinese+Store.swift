package import ExamModel

extension Chinese {
  package func sentence(for error: StoreError) -> String {
    switch error {
    case .cannotOpen(let path, let reason):
      "打不开考试记录库“\(path)”（系统提示：\(reason)）。请检查所在文件夹，或用 --store 指定其他文件。"
    case .readOnly(let path):
      "考试记录库“\(path)”只能读、不能写。请检查文件和文件夹的权限，或用 --store 指定其他文件。"
    case .locked(let path):
      "考试记录库“\(path)”一直被其他程序占用，本次操作未保存。请稍候重试；如仍不行，请关闭正在使用它的其他程序。"
    case .full(let path):
      "磁盘空间已满，考试记录库“\(path)”无法写入，本次操作未保存。请清理磁盘后重试。"
    case .corrupt(let path, let reason):
      "“\(path)”不是考试记录库，或者已经损坏（系统提示：\(reason)）。文件未作改动。请先备份该文件，再换用备份的记录库，或用 --store 指定其他文件。"
    case .newer(let path, let found, let supported):
      "考试记录库“\(path)”由较新版本的程序建立（格式第 \(found) 版，本程序支持到第 \(supported) 版）。请升级本程序。"
    case .movedOn(let attempt):
      "考试记录 \(attempt) 已在别处继续作答，此处不能再保存。请回到正在作答的那个窗口；若已关闭，请重新进入考试。"
    case .failed(let path, let statement, let reason):
      "考试记录库“\(path)”操作失败，本次操作未保存（系统提示：\(reason)；语句：\(Self.oneLine(statement))）。请重试；如仍失败，请备份该文件并联系管理员。"
    }
  }

  package func sentence(for error: FileError) -> String {
    switch error {
    case .missing(let path): "找不到“\(path)”。请检查路径和文件名。"
    case .notPermitted(let path): "没有权限读写“\(path)”。请检查文件和文件夹的权限。"
    case .isDirectory(let path): "“\(path)”是文件夹，不是文件。请指定其中的文件。"
    case .tooLarge(let path, let limit):
      "文件“\(path)”太大，超过 \(Self.size(limit))。请确认文件是否正确，或拆成几个文件。"
    case .full(let path): "磁盘空间已满，无法写入“\(path)”。请清理磁盘后重试。"
    case .failed(let path, let reason): "读写“\(path)”失败（系统提示：\(reason)）。请检查磁盘后重试。"
    }
  }

  private static func oneLine(_ statement: String) -> String {
    statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes) 字节" : "\(bytes >> 20) MB"
  }
}
