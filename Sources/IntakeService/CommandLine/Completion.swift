// Shell completion made from the commands themselves, so that it cannot lag behind them.

/// What completion and the manual know of a command.
package struct CommandDescription: Sendable {
  package let name: String
  /// As `list | retry ID`.
  package let operands: String
  package let summary: String
  /// What the manual tells besides.
  package let notes: [String]
  package let options: [OptionDescription]

  package init(name: String, operands: String, summary: String, notes: [String], options: [OptionDescription]) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.notes = notes
    self.options = options
  }

  /// The words that begin the alternatives of the operands: `list` and `retry`.
  var subcommands: [String] {
    guard operands.contains("|") else { return [] }
    return operands.split(separator: "|").compactMap { part in
      let word = part.split(separator: " ").first.map { $0.trimming("[]") } ?? ""
      return !word.isEmpty && word.allSatisfy { $0.isLowercase || $0 == "-" } ? word : nil
    }
  }
}

/// A shell whose completion can be printed.
package enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish

  /// The completion of a program.
  /// - Parameters:
  ///   - commands: none for a program without subcommands.
  ///   - options: those of the program itself.
  package func completion(of program: String, commands: [CommandDescription], options: [OptionDescription]) -> String {
    switch self {
    case .bash: bashCompletion(program, commands, options)
    case .zsh: zshCompletion(program, commands, options)
    case .fish: fishCompletion(program, commands, options)
    }
  }
}

private func bashCompletion(_ program: String, _ commands: [CommandDescription], _ options: [OptionDescription])
  -> String
{
  func words(_ names: [String]) -> String {
    "COMPREPLY=($(compgen -W '\(names.joined(separator: " "))' -- \"${COMP_WORDS[COMP_CWORD]}\"))"
  }
  let valued = options.filter { $0.value != nil }.map(\.name)
  let cases = commands.map { "    \($0.name)) \(words($0.subcommands + $0.options.map(\.name))) ;;" }
  return """
    # bash completion of \(program), printed by `\(program) --print-completion bash`.
    _\(program)() {
      local command= i
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          \(valued.isEmpty ? "--" : valued.joined(separator: "|"))) ((i++)) ;;
          -*) ;;
          *) command=${COMP_WORDS[i]}; break ;;
        esac
      done
      case $command in
    \(cases.joined(separator: "\n"))
        *) \(words(commands.map(\.name) + options.map(\.name))) ;;
      esac
    }
    complete -o default -F _\(program) \(program)

    """
}

private func zshCompletion(_ program: String, _ commands: [CommandDescription], _ options: [OptionDescription])
  -> String
{
  func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
  func plain(_ text: String) -> String {
    text.replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: " ")
  }
  func argument(_ option: OptionDescription) -> String {
    quoted("\(option.name)[\(plain(option.help))]" + (option.value.map { ":\(plain($0)):_default" } ?? ""))
  }
  func arguments(_ options: [OptionDescription], _ words: [String]) -> String {
    let operands = words.isEmpty ? "'*:operand:_default'" : quoted("*:operand:(\(words.joined(separator: " ")))")
    return "_arguments " + (options.map(argument) + [operands]).joined(separator: " ")
  }
  guard !commands.isEmpty else { return zshFunction(program, "  \(arguments(options, []))") }
  let described = commands.map { "    " + quoted("\($0.name):\(plain($0.summary))") }
  let cases = commands.map { "    \($0.name)) \(arguments($0.options, $0.subcommands)) ;;" }
  return zshFunction(
    program,
    """
      local -a commands
      commands=(
    \(described.joined(separator: "\n"))
      )
      if (( CURRENT == 2 )); then
        _describe command commands
        return
      fi
      case $words[2] in
    \(cases.joined(separator: "\n"))
        *) \(arguments(options, [])) ;;
      esac
    """)
}

private func zshFunction(_ program: String, _ body: String) -> String {
  """
  #compdef \(program)
  # zsh completion of \(program), printed by `\(program) --print-completion zsh`.
  _\(program)() {
  \(body)
  }
  _\(program) "$@"

  """
}

private func fishCompletion(_ program: String, _ commands: [CommandDescription], _ options: [OptionDescription])
  -> String
{
  func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
  func line(_ option: OptionDescription, _ condition: String) -> String {
    let value = option.value == nil ? "" : " -r"
    return "complete -c \(program)\(condition) -l \(option.name.dropFirst(2))\(value) -d \(quoted(option.help))"
  }
  var lines = ["# fish completion of \(program), printed by `\(program) --print-completion fish`."]
  lines += options.map { line($0, "") }
  for command in commands {
    lines.append(
      "complete -c \(program) -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary))")
    let condition = " -n \(quoted("__fish_seen_subcommand_from \(command.name)"))"
    lines += command.options.map { line($0, condition) }
    if !command.subcommands.isEmpty {
      lines.append("complete -c \(program)\(condition) -f -a \(quoted(command.subcommands.joined(separator: " ")))")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

extension Substring {
  fileprivate func trimming(_ characters: String) -> String {
    String(drop { characters.contains($0) }.reversed().drop { characters.contains($0) }.reversed())
  }
}
