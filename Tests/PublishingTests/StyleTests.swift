// The stylesheet by calculation: contrast in light, dark and print, and nothing outside `.gehoord` in a fragment.

import Markup
import Testing

@testable import Publishing

@Suite struct StyleTests {
  /// The custom properties of the first rule after `start`.
  private static func palette(after start: String, in style: String) -> [String: String] {
    guard let range = style.firstRange(of: start) else { return [:] }
    let rule = style[range.upperBound...].prefix { $0 != "}" }
    var palette: [String: String] = [:]
    for declaration in rule.split(separator: ";") {
      let parts = declaration.split(separator: ":")
      if parts.count == 2 { palette[String(parts[0].drop { $0 == "{" })] = String(parts[1]) }
    }
    return palette
  }

  /// Relative luminance of `#rrggbb`, WCAG 2.2.
  private static func luminance(_ color: String) -> Double? {
    guard color.count == 7, let value = Int(color.dropFirst(), radix: 16) else { return nil }
    let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
    return weights.reduce(0) { sum, part in
      let channel = Double(value >> part.0 & 0xFF) / 255
      let linear = channel <= 0.04045 ? channel / 12.92 : power((channel + 0.055) / 1.055)
      return sum + linear * part.1
    }
  }

  /// x to the power of 2.4, as the fifth root of x to the twelfth by Newton's method.
  private static func power(_ x: Double) -> Double {
    let squared = x * x
    let target = squared * squared * squared * squared * squared * squared
    var root = max(x, 0.1)
    for _ in 0..<60 { root -= (root * root * root * root * root - target) / (5 * root * root * root * root) }
    return root
  }

  private static func contrast(_ one: String, _ other: String) -> Double? {
    guard let first = luminance(one), let second = luminance(other) else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func theFormulaIsThatOfWCAG() throws {
    let most = try #require(Self.contrast("#000000", "#ffffff"))
    #expect(most > 20.99)
    let grey = try #require(Self.contrast("#767676", "#ffffff"))
    #expect(grey > 4.53 && grey < 4.55)
  }

  @Test(arguments: [":root{color-scheme:light dark;", "(prefers-color-scheme:dark){:root", "print{:root"])
  func everyColourCanBeRead(_ start: String) throws {
    let palette = Self.palette(after: start, in: Stylesheet.page.markup)
    let paper = try #require(palette["--paper"])
    // WCAG 2.2 §1.4.3: text 4.5 to 1. §1.4.11: what tells something by its shape 3 to 1.
    let pairs: [(String, Double)] = [
      ("--ink", 7), ("--quiet", 4.5), ("--link", 4.5), ("--accent", 4.5), ("--bar", 3),
    ]
    for (name, least) in pairs {
      let color = try #require(palette[name])
      let ratio = try #require(Self.contrast(color, paper))
      #expect(ratio >= least, "\(name) on paper after \(start): \(ratio)")
    }
    let focus = try #require(Self.contrast(palette["--on-focus"] ?? "", palette["--focus"] ?? ""))
    #expect(focus >= 4.5)
  }

  @Test func everyColourIsAVariable() {
    // A colour outside the palette would escape the calculation above.
    let rules = Stylesheet.page.markup.split(separator: "\n").filter { !$0.contains(":root{") }
    for rule in rules { #expect(rule.firstMatch(of: /#[0-9a-f]{3,6}[;}]/) == nil, "\(rule)") }
  }

  @Test func stylesOfTheFragmentDoNotLeak() {
    let style = Stylesheet.fragment.markup + Stylesheet.marks([("nl", "Nederlands")]).markup
    for rule in style.split(separator: "}") {
      let selectors = rule.prefix { $0 != "{" }
      guard selectors.contains(where: { !$0.isWhitespace }) else { continue }
      for selector in Self.selectors(String(selectors)) {
        #expect(selector.hasPrefix(".gehoord"), "\(selector)")
      }
      #expect(!selectors.contains("@"), "\(selectors)")
    }
    #expect(!style.contains(":root"))
  }

  /// The selectors of a rule, split at the commas outside parentheses.
  private static func selectors(_ text: String) -> [String] {
    var depth = 0
    var selectors = [""]
    for character in text.filter({ !$0.isNewline }) {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 { selectors.append("") } else { selectors[selectors.count - 1].append(character) }
    }
    return selectors.map { String($0.drop { $0 == " " }) }
  }

  @Test func focusMotionAndPaperAreThoughtOf() {
    let style = Stylesheet.page.markup
    for needed in [
      ":focus-visible{outline:3px", "@media (prefers-reduced-motion:no-preference)", "@media print", "@page",
      "break-inside:avoid", "overflow-wrap:break-word",
    ] { #expect(style.contains(needed), "\(needed)") }
    let braces = style.reduce(into: 0) { $0 += $1 == "{" ? 1 : $1 == "}" ? -1 : 0 }
    #expect(braces == 0)
  }
}
