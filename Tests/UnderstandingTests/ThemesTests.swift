// Reactions by the words they share.

import Testing

@testable import Understanding

@Suite struct ThemesTests {
  @Test func formsOfAWordAreOneTheme() {
    let texts = [
      "De banken op het plein zijn stuk.", "Graag een bank erbij.", "Meer bomen!", "Het plein mist banken.",
      "Bomen geven schaduw.", "Dank u wel.",
    ]
    let themes = [Theme(word: "banken", texts: [0, 1, 3]), Theme(word: "bomen", texts: [2, 4])]
    #expect(Themes.of(texts, language: "nl") == themes)
  }

  @Test func aWordOfOneTextIsNoTheme() {
    #expect(Themes.of(["Speeltuin", "Buurthuis", "", "de het een", "!!"], language: "nl").isEmpty)
    #expect(Themes.of([], language: "nl").isEmpty)
  }

  @Test func englishHasItsOwnForms() {
    let themes = Themes.of(["More benches please", "One bench is broken", "A dance"], language: "en")
    #expect(themes == [Theme(word: "bench", texts: [0, 1])])
    #expect(Themes.of(["Bänke fehlen", "Bänke sind gut"], language: "xx").map(\.texts) == [[0, 1]])
  }
}
