// Shell completion made from the commands themselves, so that it cannot lag behind them.

/// What completion and the manual know of a command.
package struct CommandDescription: Sendable {
  package let name: String
  /// As `list | retry ID`.
  package let operands: String
  package let summary: String
  /// What the manual tells besides.
  package let notes: [String]
  /// What the first operand can be; empty where it is something else.
  package let words: [String]
  package let options: [OptionDescription]

  package init(
    name: String, operands: String, summary: String, notes: [String], words: [String], options: [OptionDescription]
  ) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.notes = notes
    self.words = words
    self.options = options
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
  let valued = options.filter { $0.value != nil }
  let cases = commands.map { "    \($0.name)) \(bashWords($0.words + $0.options.map(\.name))) ;;" }
  return """
    # bash completion of \(program), printed by `\(program) --print-completion bash`.
    _\(program)() {
      local command= words= i
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          \(valued.isEmpty ? "--" : valued.map(\.name).joined(separator: "|"))) ((i++)) ;;
          -*) ;;
          *) command=${COMP_WORDS[i]}; break ;;
        esac
      done
      case $command in
    \(cases.joined(separator: "\n"))
        *) \(bashWords(commands.map(\.name) + options.map(\.name))) ;;
      esac
      case $command:${COMP_WORDS[COMP_CWORD - 1]} in
    \(bashValues(program, commands, options).joined(separator: "\n"))
      esac
      COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
    }
    complete -o default -F _\(program) \(program)

    """
}

private func bashWords(_ names: [String]) -> String { "words='\(names.joined(separator: " "))'" }

/// A line for each option that takes a value; what a command says of one counts before what holds everywhere.
private func bashValues(_ program: String, _ commands: [CommandDescription], _ options: [OptionDescription]) -> [String]
{
  let own = commands.flatMap { command in
    command.options.filter { !options.contains($0) }.map { (command: command.name, option: $0) }
  }
  return (own + options.map { (command: "*", option: $0) }).filter { $0.option.value != nil }.map { command, option in
    let words =
      switch option.values {
      case .any: "words="
      case .words(let names): bashWords(names)
      case .printed(let by): "words=$(\(program) \(by) 2>/dev/null)"
      }
    return "    \(command):\(option.name)) \(words) ;;"
  }
}

private func zshCompletion(_ program: String, _ commands: [CommandDescription], _ options: [OptionDescription])
  -> String
{
  func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
  func plain(_ text: String) -> String {
    text.replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: " ")
  }
  func argument(_ option: OptionDescription) -> String {
    let values =
      switch option.values {
      case .any: "_default"
      case .words(let names): "(\(names.joined(separator: " ")))"
      case .printed(let by): "{compadd -- $(\(program) \(by) 2>/dev/null)}"
      }
    return quoted("\(option.name)[\(plain(option.help))]" + (option.value.map { ":\(plain($0)):\(values)" } ?? ""))
  }
  func arguments(_ options: [OptionDescription], _ words: [String]) -> String {
    let operands = words.isEmpty ? "'*:operand:_default'" : quoted("*:operand:(\(words.joined(separator: " ")))")
    return "_arguments " + (options.map(argument) + [operands]).joined(separator: " ")
  }
  guard !commands.isEmpty else { return zshFunction(program, "  \(arguments(options, []))") }
  let described = commands.map { "    " + quoted("\($0.name):\(plain($0.summary))") }
  let cases = commands.map { "    \($0.name)) \(arguments($0.options, $0.words)) ;;" }
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
    let value =
      switch option.values {
      case .any: option.value == nil ? "" : " -r"
      case .words(let names): " -x -a \(quoted(names.joined(separator: " ")))"
      case .printed(let by): " -x -a \(quoted("(\(program) \(by) 2>/dev/null)"))"
      }
    return "complete -c \(program)\(condition) -l \(option.name.dropFirst(2))\(value) -d \(quoted(option.help))"
  }
  var lines = ["# fish completion of \(program), printed by `\(program) --print-completion fish`."]
  lines += options.map { line($0, "") }
  for command in commands {
    lines.append(
      "complete -c \(program) -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary))")
    let condition = " -n \(quoted("__fish_seen_subcommand_from \(command.name)"))"
    lines += command.options.map { line($0, condition) }
    if !command.words.isEmpty {
      lines.append("complete -c \(program)\(condition) -f -a \(quoted(command.words.joined(separator: " ")))")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}
