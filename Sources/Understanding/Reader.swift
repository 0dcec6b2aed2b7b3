// The entrance of the room: one plan and one model in, a reading for each mail out.

package import IntakeModel

/// Reads residents' mail against one plan. Pure: text, plan and model in, reading out.
package struct Reader: Sendable {
  /// Prepares a plan with the base model that the program was built with.
  package init(plan: Plan) {
    self.init(plan: plan, model: .base)
  }

  /// Prepares a plan with another model, for evaluation and learning.
  package init(plan: Plan, model: UnderstandingModel) {
    self.plan = plan
    self.model = model
  }

  let plan: Plan
  let model: UnderstandingModel

  /// What the mail says, with evidence, confidence and decision. Never fails; what it cannot read waits.
  package func read(_ mail: ReadableMail) -> Reading {
    Reading(language: "und", ownText: mail.ownText, items: [], decision: .queue, decisionReason: "")
  }
}
