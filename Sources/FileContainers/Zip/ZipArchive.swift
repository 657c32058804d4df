import CZip
import Glibc

/// A zip container in memory; nothing of it is ever written to a disk.
///
/// Sizes are checked before anything is unpacked, and again while it is.
package struct ZipArchive: ~Copyable {
  /// In the container's order.
  package let entries: [ZipEntry]
  /// The places of entries with plain names.
  private let places: [String: Int]
  private let handle: OpaquePointer

  /// Opens a container.
  ///
  /// - Parameters:
  ///   - bytes: The container.
  ///   - limits: What it must keep to.
  /// - Throws: Why it cannot be read.
  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFailure) {
    guard bytes.count <= limits.bytes else { throw .tooLarge(entry: "") }
    guard let handle = Self.open(bytes) else { throw .notZip }
    do throws(ZipFailure) {
      entries = try Self.entries(of: handle, limits: limits)
    } catch {
      zip_discard(handle)
      throw error
    }
    self.handle = handle
    places = Self.places(of: entries)
  }

  deinit { zip_discard(handle) }

  /// The entry of that name; nil where there is none, or the name is no plain relative path.
  package func entry(at path: String) -> ZipEntry? {
    places[path].map { entries[$0] }
  }

  /// The unpacked bytes of an entry of this container.
  package func bytes(of entry: ZipEntry) throws(ZipFailure) -> [UInt8] {
    guard let file = zip_fopen_index(handle, entry.index, 0) else {
      throw .corrupt(entry: entry.name)
    }
    defer { zip_fclose(file) }
    let size = entry.size
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let read = zip_fread(file, base + count, UInt64(size - count))
        guard read > 0 else { return }
        count += Int(read)
      }
      // The end is where the checksum is compared.
      var beyond: UInt8 = 0
      isWhole = zip_fread(file, &beyond, 1) == 0
    }
    guard isWhole else { throw .corrupt(entry: entry.name) }
    return bytes
  }

  private static func places(of entries: [ZipEntry]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, entry) in entries.enumerated()
    where entry.isPlainPath && places[entry.name] == nil {
      places[entry.name] = place
    }
    return places
  }

  private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
    guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return nil }
    bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { _ = memcpy(copy, base, buffer.count) }
    }
    // The source owns the copy from here on.
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      free(copy)
      return nil
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      return nil
    }
    return handle
  }

  private static func entries(
    of handle: OpaquePointer, limits: ZipLimits
  ) throws(ZipFailure) -> [ZipEntry] {
    let count = Int(clamping: zip_get_num_entries(handle, 0))
    guard count <= limits.entries else { throw .tooManyEntries(count) }
    var entries: [ZipEntry] = []
    var total = 0
    for index in 0..<UInt64(max(count, 0)) {
      var status = zip_stat_t()
      guard zip_stat_index(handle, index, zip_flags_t(ZIP_FL_ENC_RAW), &status) == 0 else {
        throw .corrupt(entry: "#\(index)")
      }
      let name = status.name.map { String(cString: $0) } ?? ""
      let size = Int(clamping: status.size)
      guard status.encryption_method == ZIP_EM_NONE else { throw .encrypted(entry: name) }
      guard size <= limits.entrySize else { throw .tooLarge(entry: name) }
      if size >= 1 << 20, size / limits.ratio > Int(clamping: status.comp_size) {
        throw .suspiciousRatio(entry: name)
      }
      total += size
      guard total <= limits.totalSize else { throw .tooLarge(entry: name) }
      entries.append(ZipEntry(name: name, size: size, index: index))
    }
    return entries
  }
}
