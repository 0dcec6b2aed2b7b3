// The report for a meeting: what was said in a time, by call, with everything personal masked.

internal import Foundation
package import IntakeModel
package import Markup
package import PlanStorage
internal import Publishing
internal import Understanding

/// Makes reports of what residents said.
package struct Reporting: Sendable {
  private let timeZone: TimeZone

  package init(_ configuration: Configuration) { timeZone = configuration.timeZone }

  /// The report on a plan.
  /// - Parameters:
  ///   - call: only this call and its activities; nil for all, and the plan as a whole.
  ///   - since: the first moment, seconds since 1970 UTC; `until`: the first moment after.
  /// - Returns: nil when the plan was never imported or has no such call.
  package func report(
    on id: PlanID, call: String? = nil, since: Int64, until: Int64, from store: PlanStore
  ) throws(StorageError) -> MeetingReport? {
    guard let plan = try store.currentPlan(id) else { return nil }
    if let call, plan.call(call) == nil { return nil }
    let items = try store.said(id, since: since, until: until)
    let targets = call.map { [Target(call: $0)] } ?? [.wholePlan] + plan.calls.map { Target(call: $0.id) }
    let parts = targets.map { target in part(target, items.filter { $0.target.call == target.call }, of: plan) }
    return MeetingReport(plan: plan, since: day(since), until: day(max(since, until - 1)), parts: parts)
  }

  /// The report as Markdown, as a page to print, and as what stands on a page of somebody else's.
  /// - Parameter language: of the report itself; nil for the plan's own.
  package static func markdown(_ report: MeetingReport, in language: String?) -> String {
    ReportWriter.markdown(report, in: language)
  }

  package static func page(_ report: MeetingReport, in language: String?) -> String {
    ReportWriter.page(report, in: language)
  }

  package static func content(_ report: MeetingReport, in language: String) -> HTMLText {
    ReportWriter.content(report, in: language)
  }

  private func part(_ target: Target, _ items: [SaidItem], of plan: Plan) -> MeetingReport.Part {
    // What a coordinator added has no words of a mail.
    let statements = { (kind: ItemKind) in
      items.filter { $0.kind == kind && !$0.quote.isEmpty }.map { statement($0, plan) }
    }
    let helpers = Dictionary(grouping: items.filter { $0.kind == .volunteer }, by: \.target)
    return MeetingReport.Part(
      target: target, supporters: Set(items.filter { $0.kind == .support }.map(\.person)).count,
      helpers: ([target]
        + (plan.calls.first { $0.id == target.call }?.activities ?? []).map {
          Target(call: target.call, activity: $0.id)
        }).compactMap { place in
          helpers[place].map { MeetingReport.Helpers(target: place, count: Set($0.map(\.person)).count) }
        },
      questions: statements(.question), suggestions: statements(.suggestion),
      reactions: themes(statements(.reaction), language: plan.language))
  }

  private func statement(_ item: SaidItem, _ plan: Plan) -> MeetingReport.Statement {
    let masked = Masking.masked(item.quote, names: item.names, language: plan.language)
    return MeetingReport.Statement(
      day: day(item.at), target: item.target, text: masked.text, outcome: item.outcome, question: item.question)
  }

  private func themes(_ statements: [MeetingReport.Statement], language: String) -> [MeetingReport.Theme] {
    let themes = Themes.of(statements.map(\.text), language: language)
    let grouped = themes.map { theme in
      MeetingReport.Theme(word: theme.word, statements: theme.texts.map { statements[$0] })
    }
    let placed = Set(themes.flatMap(\.texts))
    let others = statements.indices.filter { !placed.contains($0) }.map { statements[$0] }
    return others.isEmpty ? grouped : grouped + [MeetingReport.Theme(word: nil, statements: others)]
  }

  private func day(_ moment: Int64) -> String { LocalTime(moment, in: timeZone).isoDay }
}
