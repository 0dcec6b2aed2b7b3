// Writes the commented sample out of the table of keys.

extension Configuration {
  /// The commented sample, as `gehoord --describe-config` prints it and as it is installed; reads without an error.
  package static var described: String {
    var lines = Sample.comment(
      "The configuration of gehoord: JSON5, so comments and trailing commas are welcome. After a change: systemctl "
        + "reload gehoord. To check it first: gehoord --check.", "")
    lines += Sample.comment(
      "A key marked \"Needed.\" must be there. Any other may be left out; what holds then is the value shown here, the "
        + "one after \"Left out:\", or what the comment says.", "")
    lines += Sample.object(ConfigurationTable.root, before: "", after: "", indentation: "")
    return lines.joined(separator: "\n") + "\n"
  }

  private enum Sample {
    static func object(_ section: ConfigurationSection, before: String, after: String, indentation: String) -> [String]
    {
      let inner = indentation + "  "
      var lines = ["\(indentation)\(before){"]
      for (number, key) in section.keys.enumerated() {
        // The outer keys are far apart in meaning; those of a section read better close together.
        if number > 0, section.place.isEmpty { lines.append("") }
        lines += comment(key.comment + leftOut(key), inner)
        lines += entry(key, inner)
      }
      return lines + ["\(indentation)}\(after)"]
    }

    /// No line is too wide for a page of the manual, which stands apart from the edge of a terminal.
    static func comment(_ text: String, _ indentation: String) -> [String] {
      let start = "\(indentation)// "
      return filled(text.replacing("\n", with: " "), first: start, rest: start, width: widest)
    }

    static let widest = 72

    private static func entry(_ key: ConfigurationKey, _ indentation: String) -> [String] {
      switch key.section?.shape {
      case nil: return ["\(indentation)\(key.name): \(key.shown),"]
      case .object:
        return key.section.map { object($0, before: "\(key.name): ", after: ",", indentation: indentation) } ?? []
      case .list:
        let inner = key.section.map { object($0, before: "", after: ",", indentation: indentation + "  ") } ?? []
        return ["\(indentation)\(key.name): ["] + inner + ["\(indentation)],"]
      }
    }

    private static func leftOut(_ key: ConfigurationKey) -> String {
      switch key.presence {
      case .needed: " Needed."
      case .defaulted(let value, let example) where example != nil: " Left out: \(value)."
      case .defaulted("[]", _) where key.section != nil: " Left out: none."
      case .defaulted, .optional: ""
      }
    }
  }
}
