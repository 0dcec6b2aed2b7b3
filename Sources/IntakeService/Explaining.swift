// What the daemon would do with mails that lie anywhere: files, folders, Maildirs and labelled mails.

internal import Foundation
package import IntakeModel
internal import MailParsing
internal import MaildirInbox
internal import Outgoing
internal import Screening
package import Understanding

/// Explains mails without a store; nothing is changed and nothing is sent.
package struct Explainer: ~Copyable {
  private var reader: Reader
  private let plan: Plan?
  private let ownAddresses: Set<String>
  private let configuration: Configuration?
  private var interpreter = Interpreter()
  private var buffer: [UInt8] = []

  /// - Parameters:
  ///   - plan: what the mails are read against; nil leaves calls out.
  ///   - addresses: further addresses of ours.
  ///   - configuration: whose Authentication-Results count, and whom we answer; may be missing.
  ///   - learning: what the plan's coordinators taught.
  ///   - language: in which reasons are told; nil for the plan's own.
  package init(
    plan: Plan?, addresses: [String], configuration: Configuration?, learning: PlanLearning = .none,
    language: String? = nil
  ) {
    self.plan = plan
    self.configuration = configuration
    // Without a plan, what a mail says is still found; it is about no call.
    reader = Reader(plan: plan ?? Self.noPlan)
    reader.learning = learning
    if let language { reader.reasonsLanguage = language }
    var own = configuration?.ownAddresses ?? []
    own.formUnion((addresses + [plan?.address].compactMap { $0 }).compactMap { MailAddress($0)?.identity })
    ownAddresses = own
  }

  private static let noPlan = Plan(
    id: PlanID("none"), code: "NONE", title: LocalizedText([:]), address: "", languages: ["nl"], addressForm: .formal,
    version: "", intro: LocalizedText([:]), calls: [])

  /// Explains everything a name stands for: one call of `body` for each mail.
  /// - Throws: when the name cannot be read at all, or a labels file is not one.
  package mutating func explain(_ name: String, _ body: (ExplainedMail) throws -> Void) throws {
    if name == "-" { return try body(explain(FileHandle.standardInput, id: "-", file: "-")) }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory) else {
      throw ExplainingError(file: name, problem: "there is no such file or directory")
    }
    if isDirectory.boolValue { return try explain(directory: name, body) }
    if name.hasSuffix(".jsonl") { return try explain(labels: name, body) }
    try body(explain(path: name))
  }

  /// A Maildir (`new` and `cur`), or a folder of `.eml` files, in order of file name.
  private mutating func explain(directory: String, _ body: (ExplainedMail) throws -> Void) throws {
    let manager = FileManager.default
    let isMaildir = ["new", "cur"].allSatisfy { manager.fileExists(atPath: "\(directory)/\($0)") }
    let folders = isMaildir ? ["\(directory)/new", "\(directory)/cur"] : [directory]
    var paths: [(name: String, path: String)] = []
    for folder in folders {
      for name in try names(in: folder)
      where !name.hasPrefix(".") && (isMaildir || name.hasSuffix(".eml")) {
        paths.append((name, "\(folder)/\(name)"))
      }
    }
    for entry in paths.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      try body(isRegular(entry.path) ? explain(path: entry.path) : unreadable(entry.path))
    }
  }

  /// A FIFO without a writer would be waited for.
  private func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw ExplainingError(file: folder, problem: "this directory cannot be read")
    }
  }

  private mutating func explain(labels file: String, _ body: (ExplainedMail) throws -> Void) throws {
    let labelled = try NamedFile.labels(file)
    for mail in labelled {
      let bytes = mail.delivered(to: plan?.address ?? "plan@example.org")
      try body(explain(bytes: bytes, id: mail.id, file: file, fileTime: wallClock(), authentication: .passed))
    }
  }

  private mutating func explain(path: String) -> ExplainedMail {
    guard let handle = FileHandle(forReadingAtPath: path) else { return unreadable(path) }
    defer { handle.closeFile() }
    let (id, name) = Self.names(path)
    return explain(handle, id: id, file: name)
  }

  private mutating func explain(_ handle: FileHandle, id: String, file name: String) -> ExplainedMail {
    do {
      var status = stat()
      let time = fstat(handle.fileDescriptor, &status) == 0 ? Int64(status.st_mtim.tv_sec) : wallClock()
      var mail = LargeMail()
      while let piece = try handle.read(upToCount: Maildir.pieceByteCount), !piece.isEmpty {
        mail.append([UInt8](piece).span)
      }
      let interpreted = interpreter.interpret(&mail, reader: reader, context: context(fileTime: time))
      return ExplainedMail(id: id, file: name, interpreted: interpreted)
    } catch {
      return unreadable(name)
    }
  }

  private static func names(_ path: String) -> (id: String, file: String) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    return (name.hasSuffix(".eml") ? String(name.dropLast(4)) : name, name)
  }

  /// Every file gives exactly one line, also one that cannot be read.
  private mutating func unreadable(_ path: String) -> ExplainedMail {
    let (id, file) = Self.names(path)
    var explained = explain(bytes: [], id: id, file: file, fileTime: wallClock())
    explained.isUnreadable = true
    explained.interpreted.reading.decision = .queue
    explained.interpreted.reading.decisionReason = "het bestand kan niet worden gelezen"
    return explained
  }

  private mutating func explain(
    bytes: [UInt8], id: String, file: String, fileTime: Int64, authentication: Authentication? = nil
  ) -> ExplainedMail {
    var context = context(fileTime: fileTime)
    context.assumedAuthentication = authentication
    if authentication != nil, context.replyTo == nil { context.replyTo = .authenticated }
    var bytes = bytes
    let interpreted = interpreter.interpret(&bytes, reader: reader, context: context)
    return ExplainedMail(id: id, file: file, interpreted: interpreted)
  }

  private func context(fileTime: Int64) -> ScreeningContext {
    ScreeningContext(
      ownAddresses: ownAddresses, authservIDs: configuration?.authservIDs ?? [],
      providerAuthservIDs: configuration?.providerAuthservIDs ?? [], replyTo: configuration?.replyMode,
      now: wallClock(), fileTime: fileTime, loopFieldName: loopFieldName)
  }
}

/// A name that cannot be explained at all.
package struct ExplainingError: Error, CustomStringConvertible {
  package let file: String
  package let problem: String
  package var description: String { "\(printable(file)): \(problem)" }
}

extension LabelledMail {
  /// The mail as a server would have delivered it to the plan's address: its own header fields, the sender as
  /// envelope sender, the body as UTF-8 text.
  func delivered(to address: String) -> [UInt8] {
    func line(_ name: String, _ value: String) -> String {
      "\(name): \(value.split(whereSeparator: \.isNewline).joined(separator: " "))\r\n"
    }
    let sender = from.split(separator: "<").last.map { $0.prefix { $0 != ">" } } ?? ""
    let own = headers ?? [:]
    var header = ""
    if !own.keys.contains(where: { $0.lowercased() == "return-path" }) { header += line("Return-Path", "<\(sender)>") }
    header += line("From", from) + line("To", address) + line("Subject", subject)
    for (name, value) in own.sorted(by: { $0.key < $1.key }) { header += line(name, value) }
    if !own.keys.contains(where: { $0.lowercased() == "content-type" }) {
      header += line("MIME-Version", "1.0") + line("Content-Type", "text/plain; charset=utf-8")
      header += line("Content-Transfer-Encoding", "8bit")
    }
    return Array((header + "\r\n" + body).utf8)
  }
}

extension ReadableMail {
  /// A labelled mail as the daemon would have read it, own words cut by the program and not by the label.
  package init(asReceived mail: LabelledMail) {
    let own = OwnWords(cutFrom: mail.body)
    let machine = MachineText.find(subject: mail.subject, ownText: own.text, wholeText: mail.body)
    self.init(labelled: mail)
    ownText = own.text
    quoted = own.quoted
    isForwarded = own.isForwarded
    machineFinding = machine?.kind.words()
  }
}
