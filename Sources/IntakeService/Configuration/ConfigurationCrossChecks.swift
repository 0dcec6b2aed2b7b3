// Checks of a configuration that look at several keys at once.

import IntakeModel

extension ConfigurationReader {
  typealias PlacedPlan = Placed<Configuration.PlanSettings>
  typealias PlacedCoordinator = Placed<Configuration.Coordinator>

  /// A folder of the configuration and the key that names it.
  private struct Folder {
    let path: String
    let cursor: JSON5Cursor
    let isMaildir: Bool

    /// Whether the other is this folder or lies in it, by their names.
    func contains(_ other: Folder) -> Bool { other.path == path || other.path.hasPrefix(path + "/") }
  }

  /// The store, each Maildir and each published folder are apart: what is published is open to all, what the store
  /// and the Maildirs hold is not. Maildirs may lie within each other, as Maildir++ puts them.
  mutating func checkFolders(_ state: String?, _ plans: [PlacedPlan], _ fields: JSON5Fields) {
    var folders: [Folder] = []
    func add(_ path: String?, _ cursor: JSON5Cursor?, isMaildir: Bool = false) {
      if let path, let cursor { folders.append(Folder(path: path, cursor: cursor, isMaildir: isMaildir)) }
    }
    add(state, fields["state_directory"])
    for plan in plans { add(plan.value.maildir, plan.fields["maildir"], isMaildir: true) }
    for plan in plans { add(plan.value.publishTo, plan.fields["publish_to"]) }
    for (number, folder) in folders.enumerated() {
      for earlier in folders[..<number] {
        if folder.path == earlier.path {
          report(folder.cursor, "is the same folder as \(earlier.cursor.path)", earlier)
        } else if folder.isMaildir, earlier.isMaildir {
          continue
        } else if earlier.contains(folder) {
          report(folder.cursor, "lies inside \(earlier.cursor.path)", earlier)
        } else if folder.contains(earlier) {
          report(folder.cursor, "holds \(earlier.cursor.path)", earlier)
        }
      }
    }
  }

  private mutating func report(_ cursor: JSON5Cursor, _ what: String, _ other: Folder) {
    checker.report(
      cursor, "\(what) (\(FileProblem.quoted(other.path)), line \(other.cursor.node.position.line))",
      "give each a folder of its own")
  }

  /// Each address belongs to one plan, and what goes to people does not come back as mail for a plan.
  mutating func checkAddresses(
    _ plans: [PlacedPlan], _ coordinators: [PlacedCoordinator], _ fields: JSON5Fields
  ) {
    var owners: [String: String] = [:]
    var ids: [PlanID: Int] = [:]
    for plan in plans {
      if let id = plan.fields["id"] {
        if let line = ids[plan.value.id] {
          checker.report(
            id, "\"\(plan.value.id)\" is already the id of the plan on line \(line)", "give each its own id")
        }
        ids[plan.value.id] = ids[plan.value.id] ?? id.node.position.line
      }
      guard let list = plan.fields["addresses"] else { continue }
      for address in plan.value.addresses {
        if let owner = owners[address.identity] {
          checker.report(
            list, owner == list.path ? "names \(address) twice" : "names \(address), as \(owner) does",
            "write each address once")
        } else {
          owners[address.identity] = list.path
        }
      }
    }
    checkReceivers(owners, plans, coordinators, fields)
  }

  private mutating func checkReceivers(
    _ owners: [String: String], _ plans: [PlacedPlan], _ coordinators: [PlacedCoordinator], _ fields: JSON5Fields
  ) {
    let receivers =
      [fields["alarm_address"]] + plans.map { $0.fields["human_address"] } + coordinators.map { $0.fields["address"] }
    for receiver in receivers {
      guard let receiver, case .text(let text) = receiver.node.value, let owner = owners[text.lowercased()] else {
        continue
      }
      checker.report(
        receiver, "is an address of a plan (\(owner)), so that its mail would come back as mail for the plan",
        "write the address of a person")
    }
  }

  /// `knowsAllPlans` is false where a plan could not be read, so that nothing can be said of a missing one.
  mutating func checkCoordinators(
    _ coordinators: [PlacedCoordinator], _ plans: [PlacedPlan], knowsAllPlans: Bool
  ) {
    let known = plans.map(\.value.id.text)
    var logins: [String: String] = [:]
    var addresses: [String: String] = [:]
    for coordinator in coordinators {
      checkOnce(coordinator.fields["login"], coordinator.value.login, &logins)
      checkOnce(coordinator.fields["address"], coordinator.value.address.identity, &addresses)
      guard knowsAllPlans, let roles = coordinator.fields["plans"] else { continue }
      for id in coordinator.value.plans.keys.map(\.text).sorted() where !known.contains(id) {
        let nearest = NearestName.of(id, among: known).map { "write \"\($0)\"" }
        checker.report(
          roles, "there is no plan \(FileProblem.quoted(id))",
          nearest ?? "the plans are \(known.joined(separator: ", "))")
      }
    }
  }

  private mutating func checkOnce(_ cursor: JSON5Cursor?, _ value: String?, _ seen: inout [String: String]) {
    guard let cursor, let value else { return }
    if let other = seen[value] {
      checker.report(cursor, "\(FileProblem.quoted(value)) is also \(other)", "give each coordinator their own")
    } else {
      seen[value] = cursor.path
    }
  }

  /// Whom to answer has no default: the wrong choice either stays silent or writes to people who never wrote.
  mutating func checkReplies(
    _ replies: Configuration.Replies?, _ replyTo: Configuration.ReplyTo?, _ fields: JSON5Fields
  ) {
    guard replies == .send else { return }
    if fields["reply_to"] == nil {
      checker.report(
        fields.object.node.position, "reply_to", "is missing, and replies: \"send\" needs it",
        "add reply_to: \"authenticated\" or \"unauthenticated-too\"")
    } else if replyTo == .authenticated, !namesAnyone(fields), let cursor = fields["reply_to"] {
      checker.report(
        cursor, "is \"authenticated\", but without authserv_ids no mail ever counts as authenticated",
        "add authserv_ids: [\"…\"] with the name your mail server's filter writes")
    }
  }

  /// Whether anybody's Authentication-Results count, also where a name in the list is wrong.
  private func namesAnyone(_ fields: JSON5Fields) -> Bool {
    [fields["authserv_ids"], fields["provider_authserv_ids"]].contains { cursor in
      cursor.map { $0.node.value != .list([]) } ?? false
    }
  }
}
