// Manual pages for man(1), made from the options, commands and keys themselves.

/// A page of the manual.
package struct ManualPage: Sendable {
  /// A heading with what stands under it.
  package enum Section: Sendable {
    case text(String, [String])
    case options(String, [OptionDescription])
    case commands(String, [CommandDescription])
    /// Lines as they are, as a sample.
    case verbatim(String, String)
  }

  package let name: String
  /// 1 for commands, 5 for files, 8 for daemons.
  package let section: Int
  package let summary: String
  package let synopsis: String?
  package let sections: [Section]

  package init(name: String, section: Int, summary: String, synopsis: String?, sections: [Section]) {
    self.name = name
    self.section = section
    self.summary = summary
    self.synopsis = synopsis
    self.sections = sections
  }

  /// The source of the page, as man(7) describes it.
  package var source: String {
    var lines = [".TH \(name.uppercased()) \(section)", ".SH NAME", Self.escaped("\(name) - ") + Self.escaped(summary)]
    if let synopsis { lines += [".SH SYNOPSIS", Self.escaped(synopsis)] }
    for section in sections { lines += Self.lines(of: section) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of section: Section) -> [String] {
    switch section {
    case .text(let title, let paragraphs):
      return heading(title) + paragraphs.flatMap { [".PP", escaped($0)] }
    case .options(let title, let options): return heading(title) + options.flatMap(lines)
    case .commands(let title, let commands):
      return heading(title)
        + commands.flatMap { command in
          [".SS \(escaped("\(command.name) \(command.operands)"))", escaped(command.summary)]
            + command.notes.flatMap { [".br", escaped($0)] } + command.options.flatMap(lines)
        }
    case .verbatim(let title, let text):
      let body = text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
      return heading(title) + [".nf"] + body + [".fi"]
    }
  }

  private static func heading(_ title: String) -> [String] { [".SH \(escaped(title.uppercased()))"] }

  private static func lines(_ option: OptionDescription) -> [String] {
    let value = option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
    return [".TP", "\\fB\(escaped(option.name))\\fR\(value)", escaped(option.help)]
  }

  /// Text that roff takes as it is: no line of it is a request, and a hyphen stays one.
  static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
