// The report for a meeting in both forms.

import IntakeModel
import Testing

@testable import Publishing

@Suite struct ReportTests {
  private static func report() throws -> MeetingReport {
    var plan = try SampleArticles.plan("kracht-van-mokum")
    plan.calls[4].questions = [Question(LocalizedText(["nl": "Wie weet een zaal?"]))]
    let call = Target(call: "5")
    let activity = SampleArticles.activity("5.1")
    func said(_ text: String, _ outcome: MeetingReport.Outcome, _ target: Target = call) -> MeetingReport.Statement {
      MeetingReport.Statement(day: "2026-11-03", target: target, text: text, outcome: outcome)
    }
    let reason = LocalizedText(["nl": "Daar is geen geld voor."])
    let part = MeetingReport.Part(
      target: call, supporters: 2,
      helpers: [MeetingReport.Helpers(target: activity, count: 7), MeetingReport.Helpers(target: call, count: 1)],
      questions: [said("Wat kost de borrel?", .open, activity), said("Waar is het?", .answered)],
      suggestions: [
        said("Een *bus* <b>huren</b>", .declined(reason)), said("Vaker", .adopted), said("Later", .adapted),
      ],
      reactions: [
        MeetingReport.Theme(word: "bankjes", statements: [said("Meer bankjes", .open), said("Een bankje", .open)]),
        MeetingReport.Theme(
          word: nil,
          statements: [
            said("Mooi", .open),
            MeetingReport.Statement(
              day: "2026-11-03", target: call, text: "Het buurthuis", outcome: .open, question: 1),
          ]),
      ])
    return MeetingReport(
      plan: plan, since: "2026-11-01", until: "2026-11-21",
      parts: [MeetingReport.Part(target: .wholePlan), part])
  }

  @Test func markdownIsReadyForTheMeeting() throws {
    let text = ReportWriter.markdown(try Self.report())
    #expect(
      text.hasPrefix("# Wat er is gezegd: Kracht van Mokum: vijf Calls to Action\n\n*Van 1 november 2026 tot en met 21")
    )
    for line in [
      "### Onze vragen aan iedereen\n\n- Wie weet een zaal? *enkele antwoorden*\n",
      "## Het hele plan\n\nHierover is in deze tijd niets gezegd.\n", "## Call 5: Bewonersnetwerken",
      "- enkele mensen erbij die dit steunen\n", "### Vragen (2)\n",
      "- “Wat kost de borrel?” *3 november 2026 · 5.1 Maandelijkse borrel met dialoogsessie in elke wijk · open*\n",
      "- “Waar is het?” *3 november 2026 · beantwoord*\n",
      "- “Een \\*bus\\* \\<b\\>huren\\</b\\>” *3 november 2026 · niet overgenomen: Daar is geen geld voor.*\n",
      "“Vaker” *3 november 2026 · overgenomen*", "“Later” *3 november 2026 · in andere vorm overgenomen*",
      "### Reacties\n\n**Over ‘bankjes’**\n", "**En verder**\n\n- “Mooi” *3 november 2026*\n",
      "“Het buurthuis” *3 november 2026 · op de vraag: Wie weet een zaal?*", "### Aangeboden hulp\n",
      "- 5.1 Maandelijkse borrel met dialoogsessie in elke wijk: 7 mensen boden hulp aan\n",
      "- enkele mensen boden hulp aan\n",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test func itSpeaksAnotherLanguageThanThePlan() throws {
    let text = ReportWriter.markdown(try Self.report(), in: "en")
    for line in [
      "# What was said: Kracht van Mokum", "## Call 5: ", "### Questions (2)\n", "· answered*\n",
      "### Help that was offered",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(ReportWriter.page(try Self.report(), in: "en").contains("<html lang=\"en\">"))
  }

  @Test func thePageIsAPageOfItsOwn() throws {
    let html = ReportWriter.page(try Self.report())
    let page = try MarkupReader.html(html)
    #expect(page.filter { $0.name == "h1" }.count == 1)
    #expect(page.filter { $0.name == "q" }.count == 9)
    #expect(!html.contains("<b>huren"))
    #expect(page.first { $0.name == "html" }?.attributes["lang"] == "nl")
    #expect(page.contains { $0.name == "main" } && html.contains("noindex"))
    #expect(ReportWriter.page(try Self.report()) == html)
  }

  @Test func anEnglishPlanHasAnEnglishReport() throws {
    let plan = try SampleArticles.plan("riverside")
    let part = MeetingReport.Part(target: .wholePlan, supporters: 4)
    let text = ReportWriter.markdown(MeetingReport(plan: plan, since: "2026-11-01", until: "2026-11-21", parts: [part]))
    #expect(text.contains("What was said: ") && text.contains("4 more people support this"))
    #expect(text.contains("## The whole plan"))
  }
}
