// What a browser sees of a page, measured by a script in it.

import Foundation
import TestSupport

/// One page in one width, scheme and medium.
struct ObservedPage: Decodable {
  struct Contrast: Decodable {
    var text: String
    var ratio: Double
    var needed: Double
  }

  /// CSS pixels that the page is wide; more than the window means scrolling sideways.
  var scrollWidth: Double
  var windowWidth: Double
  /// Elements that stick out to the right, by their beginning.
  var stickingOut: [String]
  /// Text with less contrast than WCAG 2.2 §1.4.3 asks, large text with less than its lower bound.
  var weakContrasts: [Contrast]
  var textCount: Int
  /// Links that are no part of a sentence, smaller than 24 by 24 and nearer to another than that (WCAG 2.2 §2.5.8).
  var smallTargets: [String]
  /// Levels of the headings that are shown.
  var headings: [Int]
  var smallestText: Double
  /// Of the longest lines: characters.
  var longestLine: Double
  var paper: String

  static let script = """
    (() => {
      const shown = e => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0 };
      const name = e => e.tagName + ' ' + e.textContent.trim().slice(0, 40);
      const colour = text => { const n = text.match(/[\\d.]+/g).map(Number); return n.length > 3 ? n : [...n, 1] };
      const light = c => { const l = c.slice(0, 3).map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
        return .2126 * l[0] + .7152 * l[1] + .0722 * l[2] };
      const paper = e => { for (; e; e = e.parentElement) { const c = colour(getComputedStyle(e).backgroundColor);
        if (c[3] == 1) return c } return [255, 255, 255, 1] };
      const texts = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const e = walker.currentNode.parentElement;
        if (walker.currentNode.data.trim() && e.tagName != 'STYLE' && shown(e)) texts.push(e);
      }
      const weak = [];
      let smallest = 99, longest = 0;
      for (const e of new Set(texts)) {
        const style = getComputedStyle(e), size = parseFloat(style.fontSize);
        const large = size >= 24 || size >= 18.66 && parseInt(style.fontWeight) >= 700;
        const [a, b] = [light(colour(style.color)), light(paper(e))];
        const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05), needed = large ? 3 : 4.5;
        smallest = Math.min(smallest, size);
        if (ratio < needed) weak.push({ text: name(e), ratio, needed });
        if (e.tagName == 'P') for (const node of e.childNodes) {
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const line of range.getClientRects()) longest = Math.max(longest, line.width / size * 2.1);
        }
      }
      const links = [...document.querySelectorAll('a[href]')].filter(shown);
      const inSentence = a => [...a.parentElement.childNodes].some(n => n.nodeType == 3 && n.data.trim().length > 2);
      const boxes = links.map(a => a.getBoundingClientRect());
      const small = links.filter((a, i) => {
        const r = boxes[i];
        if (r.width >= 24 && r.height >= 24 || inSentence(a)) return false;
        const x = r.x + r.width / 2, y = r.y + r.height / 2;
        return boxes.some((o, j) => j != i && Math.hypot(Math.max(o.x - x, 0, x - o.right),
          Math.max(o.y - y, 0, y - o.bottom)) < 12);
      });
      const width = innerWidth;
      return {
        scrollWidth: document.scrollingElement.scrollWidth, windowWidth: width,
        stickingOut: [...document.body.querySelectorAll('*')].filter(e =>
          shown(e) && e.getBoundingClientRect().right > width + 1).map(name).slice(0, 5),
        weakContrasts: weak, textCount: texts.length, smallTargets: small.map(name),
        headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(shown).map(h => +h.tagName[1]),
        smallestText: smallest, longestLine: longest,
        paper: getComputedStyle(document.documentElement).backgroundColor
      };
    })()
    """
}

/// Where the keyboard is.
struct ObservedFocus: Decodable {
  var name: String
  /// Nil when nothing has the focus any more.
  var target: String?
  var outlineWidth: Double
  var isInView: Bool

  static let script = """
    (() => {
      const e = document.activeElement, r = e.getBoundingClientRect(), style = getComputedStyle(e);
      return { name: e.textContent.trim(), target: e.tagName == 'A' ? e.getAttribute('href') : null,
        outlineWidth: style.outlineStyle == 'none' ? 0 : parseFloat(style.outlineWidth),
        isInView: r.left >= 0 && r.top >= 0 && r.bottom <= innerHeight + 1 && r.right <= innerWidth + 1 };
    })()
    """
}
