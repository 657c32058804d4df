extension RandomAccessCollection where Index == Int {
  /// The first index whose element is in the second part, where all of the first part come first.
  func partitioningIndex(_ isInSecondPart: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
