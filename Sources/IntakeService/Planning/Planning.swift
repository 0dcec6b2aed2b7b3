// What coordinators do to a plan: drafted, checked, stored and told to supporters. The terminal and the page use it.

internal import Foundation
package import IntakeModel
package import PlanStorage

/// A change of a plan that is computed and not yet stored.
package struct PlanDraft: Sendable, Equatable {
  /// The row of the text that was edited.
  package var base: Int64
  package var old: Plan
  package var revision: PlanRevision

  package init(base: Int64, old: Plan, revision: PlanRevision) {
    self.base = base
    self.old = old
    self.revision = revision
  }

  package var isEmpty: Bool { revision.changesNothing(of: old) }
}

/// Why nothing was drafted.
package enum PlanningRefusal: Error, Sendable, Equatable {
  case neverImported
  case noVersion(Int)
  case edit(PlanEditRefusal)
  /// The new text is no plan: what is wrong with it.
  case problems([FileProblem])
}

/// Edits of one plan.
package struct Planning {
  let configuration: Configuration
  let store: PlanStore
  let settings: Configuration.PlanSettings

  package init(configuration: Configuration, store: PlanStore, plan settings: Configuration.PlanSettings) {
    self.configuration = configuration
    self.store = store
    self.settings = settings
  }

  /// What these steps would change.
  package func draft(_ edits: [PlanEdit], reason: LocalizedText? = nil) throws -> PlanDraft {
    let current = try currentText()
    var editor = PlanEditor(current.plan, usedIDs: try store.usedIDs(settings.id))
    do throws(PlanEditRefusal) {
      for edit in edits { try editor.apply(edit) }
    } catch {
      throw PlanningRefusal.edit(error)
    }
    return try checked(PlanDraft(base: current.id, old: current.plan, revision: editor.revision(reason: reason)))
  }

  /// What an edited text would change.
  /// - Parameters:
  ///   - base: the text that was edited.
  ///   - natures: of changed texts; where none is given, what the words suggest.
  package func draft(
    _ edited: EditedPlan, base: PlanText, natures: [Target: ChangeNature] = [:], reason: LocalizedText? = nil
  ) throws -> PlanDraft {
    let guessed = Self.probableNatures(from: base.plan, to: edited)
    let revision = PlanRevision(
      from: base.plan, to: edited.plan, successions: edited.successions,
      natures: guessed.merging(natures) { _, given in given }, reason: reason)
    return try checked(PlanDraft(base: base.id, old: base.plan, revision: revision))
  }

  /// What would bring an earlier version back: its text as a new one. Nothing is overwritten.
  package func draftRestoring(version: Int, reason: LocalizedText? = nil) throws -> PlanDraft {
    let current = try currentText()
    guard var earlier = try store.plan(settings.id, version: version) else { throw PlanningRefusal.noVersion(version) }
    // Residents hold references with the code, and mail goes to the address of today.
    (earlier.code, earlier.address) = (current.plan.code, current.plan.address)
    earlier.version = current.plan.version
    let returns = try store.places(of: settings.id, since: version).returns(from: current.plan, to: earlier)
    let natures = Self.probableNatures(from: current.plan, to: EditedPlan(plan: earlier, successions: returns))
    var revision = PlanRevision(
      from: current.plan, to: earlier, successions: returns, natures: natures, reason: reason)
    if earlier != current.plan {
      revision.changes.insert(PlanChange(kind: .restored, target: .wholePlan, note: reason), at: 0)
    }
    return try checked(PlanDraft(base: current.id, old: current.plan, revision: revision))
  }

  /// The text that is edited; an edit names its row.
  package func currentText() throws -> PlanText {
    guard let text = try store.currentText(settings.id) else { throw PlanningRefusal.neverImported }
    return text
  }

  /// How many people would get a mail because what they support changes in meaning.
  package func supportersToTell(_ draft: PlanDraft) throws -> Int {
    let moved = Dictionary(
      draft.revision.successions.filter { $0.kind == .moved }.map { ($0.to[0], $0.from) }, uniquingKeysWith: { $1 })
    let targets = draft.revision.changes.filter { $0.kind == .meaning }.map { moved[$0.target] ?? $0.target }
    return try store.supporters(of: targets, plan: settings.id).count
  }

  /// Stores a draft and tells the supporters of what changed in meaning, in one transaction.
  package func keep(_ draft: PlanDraft, because: String? = nil, actor: String, now: Int64) throws(StorageError)
    -> RevisionOutcome
  {
    guard !draft.isEmpty else { return .unchanged }
    var revision = draft.revision
    revision.plan.version = LocalTime(now, in: configuration.timeZone).isoDay
    return try store.transaction { () throws(StorageError) in
      let outcome = try store.revise(revision, base: draft.base, because: because, actor: actor, now: now)
      if case .done(let text) = outcome {
        try PlanLetters(self, now: now).tellSupporters(of: text, draft: draft)
      }
      return outcome
    }
  }

  /// For each changed text what its words suggest.
  private static func probableNatures(from old: Plan, to edited: EditedPlan) -> [Target: ChangeNature] {
    var natures: [Target: ChangeNature] = [:]
    for target in [.wholePlan] + edited.plan.targets {
      let source = edited.successions.first { $0.to == [target] }?.from ?? target
      for texts in [
        (old.title(of: source), edited.plan.title(of: target)), (old.text(of: source), edited.plan.text(of: target)),
      ] {
        guard let before = texts.0, let after = texts.1 else { continue }
        for (language, words) in before.byLanguage {
          guard let now = after.byLanguage[language], now != words,
            WordDifference.probablyChangesMeaning(from: words, to: now)
          else { continue }
          natures[target] = .meaning
        }
      }
    }
    return natures
  }

  /// A new text is checked as a plan file is, so that whatever is stored can be exported and imported again.
  private func checked(_ draft: PlanDraft) throws -> PlanDraft {
    do {
      _ = try PlanFile.read(Array(try JSONEncoder().encode(draft.revision.plan)), file: settings.id.text)
    } catch let error as PlanFileError {
      throw PlanningRefusal.problems(error.problems)
    }
    return draft
  }
}
