extension StagePage {
  /// Making elements; text is only ever set as text.
  static let building = #"""
    const at = id => document.getElementById(id);
    const make = (name, kind, text) => {
      const element = document.createElement(name);
      if (kind) element.className = kind;
      if (text !== undefined && text !== null) element.textContent = String(text);
      return element;
    };
    const put = (parent, ...children) => {
      for (const child of children) if (child) parent.appendChild(child);
      return parent;
    };
    const letter = position => String.fromCharCode(65 + position);
    // Sets the largest size, in rem, at which everything in the box can be seen; 0 where none is.
    const fit = (box, largest, smallest) => {
      let low = smallest, high = largest;
      const fits = size => {
        box.style.fontSize = size + "rem";
        return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
      };
      if (fits(high)) return high;
      while (high - low > 0.05) {
        const middle = (low + high) / 2;
        if (fits(middle)) low = middle; else high = middle;
      }
      return fits(low) ? low : 0;
    };
    // Long names on one line are set smaller rather than cut.
    const shrink = (element, smallest) => {
      let size = parseFloat(getComputedStyle(element).fontSize);
      while (element.scrollWidth > element.clientWidth + 1 && size > smallest) {
        size -= 1;
        element.style.fontSize = size + "px";
      }
    };

    """#
}
