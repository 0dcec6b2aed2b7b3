// How the article looks: one set of rules below `.gehoord`, for the page and for the fragment.

internal import Markup

/// The styles of the article. Every rule begins with `.gehoord`, so that inside another page nothing else changes.
enum Stylesheet {
  /// The styles of a page of its own: palette for light and dark, layout, print.
  static let page: HTMLText = """
    :root{color-scheme:light dark;\(Palette.light)}
    @media (prefers-color-scheme:dark){:root{\(Palette.dark)}}
    @media print{:root{\(Palette.paper)}}
    html{background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0}
    .gehoord{\(Palette.fonts)padding:0 1.25rem 3rem;max-width:76rem;margin:0 auto;font:1.0625rem/1.55 var(--serif)}
    \(common)\(wide)\(print)
    """

  /// The styles inside somebody else's page: its font, its colours. A font of `initial` is none, so that the page's own
  /// is inherited, even where the page has properties of the same names.
  static let fragment: HTMLText = """
    .gehoord{\(inherited)--serif:initial;--sans:initial}
    \(common)
    """

  /// A word before each text that had to be shown in another language than the one asked for.
  static func marks(_ languages: [(code: String, name: String)]) -> HTMLText {
    guard !languages.isEmpty else { return "" }
    let rules = languages.map {
      #".gehoord :is(p,span)[lang="\#(unquoted: $0.code)"]::before{content:"\#(unquoted: $0.name)"}"# as HTMLText
    }
    return rules.joined(separator: "\n") + "\n"
  }

  private static let inherited: HTMLText =
    "--paper:transparent;--panel:transparent;--ink:currentColor;--quiet:currentColor;"
    + "--rule:color-mix(in srgb,currentColor 22%,transparent);--bar:color-mix(in srgb,currentColor 50%,transparent);"
    + "--link:currentColor;--accent:currentColor;--focus:#ffdd00;--on-focus:#0b0c0c;"

  private static let common: HTMLText = """
    .gehoord{color:var(--ink);overflow-wrap:break-word}
    .gehoord *{box-sizing:border-box}
    .gehoord p,.gehoord ul,.gehoord ol{margin:0 0 .75em;padding:0}
    .gehoord ul,.gehoord ol{list-style:none}
    .gehoord a{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.16em}
    .gehoord a:hover{text-decoration-thickness:2px}
    .gehoord a:focus-visible{outline:3px solid var(--on-focus);background:var(--focus);color:var(--on-focus);box-shadow:0 0 0 5px var(--focus)}
    .gehoord header>:is(h1,h2),.gehoord section>:is(h2,h3),.gehoord article>:is(h3,h4){font-family:var(--serif);font-weight:700;line-height:1.2;margin:0 0 .5em;text-wrap:balance}
    .gehoord header>:is(h1,h2){font-size:clamp(2rem,1.4rem + 2.8vw,3.25rem);line-height:1.08;letter-spacing:-.015em}
    .gehoord section>:is(h2,h3){font-size:1.5rem}
    .gehoord article>:is(h3,h4){font-size:1.125rem}
    .gehoord .skip{position:absolute;left:-99em}
    .gehoord .skip:focus{left:1rem;top:.5rem}
    .gehoord .dateline,.gehoord .kicker,.gehoord small,.gehoord .n,.gehoord .none,.gehoord :is(article,.call,.question)>a,.gehoord .quiet,.gehoord .within,.gehoord .needs,.gehoord article>:is(h3,h4)>a,.gehoord .ways,.gehoord .latest,.gehoord .said>b,.gehoord .said>a,.gehoord footer{font-family:var(--sans);font-size:.875rem;line-height:1.45}
    .gehoord .dateline{max-width:none;display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.25rem;border-bottom:1px solid var(--rule);padding:.75rem 0;margin-bottom:1.5rem}
    .gehoord .lede{font-size:1.1875rem;max-width:40em}
    .gehoord .tally{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 2.5rem;margin:1.25rem 0 1.5rem;font-family:var(--sans);font-size:.9375rem}
    .gehoord .tally b{font-family:var(--serif);font-size:1.75rem;line-height:1.1;margin-right:.15em}
    .gehoord .quiet,.gehoord .within,.gehoord .none,.gehoord small{color:var(--quiet)}
    .gehoord small{font-weight:400}
    .gehoord :is(.call>:is(h2,h3),.call article>:is(h3,h4))>small{white-space:nowrap;border:1px solid var(--bar);border-radius:1em;padding:.05em .6em;vertical-align:.15em;letter-spacing:0}
    .gehoord :is(p,span)[lang]::before{font-family:var(--sans);font-size:.75rem;font-weight:400;line-height:1.45;color:var(--quiet);border:1px solid var(--rule);border-radius:2px;padding:0 .35em;margin-right:.4em}
    .gehoord .ways{display:grid;gap:.1rem}
    .gehoord .ways a,.gehoord :is(article,.call,.question)>a,.gehoord .dateline a,.gehoord footer a{display:inline-block;padding:.2rem 0}
    .gehoord .latest li{margin-bottom:.5em}
    .gehoord .take-part,.gehoord .latest{border-top:3px solid var(--ink);padding-top:.6rem;margin-bottom:1.75rem}
    .gehoord .take-part>:is(h2,h3),.gehoord .latest>:is(h2,h3){font-size:1.1875rem}
    .gehoord .call,.gehoord .changes,.gehoord .declined{border-top:3px solid var(--ink);padding-top:.6rem;margin-bottom:3rem}
    .gehoord .call>:is(h2,h3){font-size:clamp(1.5rem,1.3rem + 1vw,1.875rem);letter-spacing:-.01em}
    .gehoord .kicker{display:table;color:var(--accent);font-weight:700;text-decoration:none;padding:.15rem 0 .35rem;letter-spacing:0}
    .gehoord .summary{font-size:1.125rem}
    .gehoord p,.gehoord q{max-width:40em}
    .gehoord .n{display:grid;grid-template-columns:1.2fr 1.2fr 1fr;gap:0 .75rem;align-items:start}
    .gehoord .tally li::first-letter,.gehoord .quiet::first-letter,.gehoord .within::first-letter{text-transform:uppercase}
    .gehoord .n li{color:var(--quiet);padding-bottom:5px;position:relative}
    .gehoord .n b{color:var(--ink)}
    .gehoord .n li[class]::after{content:"";position:absolute;left:0;bottom:0;width:calc(var(--n)*5%);border-top:3px solid var(--bar)}
    \(bars)
    .gehoord .needs li{margin-bottom:.35em}
    .gehoord .needs li[class]{position:relative;padding-bottom:6px}
    .gehoord .needs li[class]::after{content:"";position:absolute;left:0;bottom:0;width:calc(var(--n)*.5rem);max-width:100%;border-top:3px solid var(--bar)}
    .gehoord .so-far{color:var(--quiet);display:block}
    .gehoord .said{margin:0 0 1em}
    .gehoord a+.said{margin-top:.75em}
    .gehoord .said>b,.gehoord .theme{display:block;font-weight:700;margin-bottom:.3em}
    .gehoord .said li{border-left:3px solid var(--rule);padding-left:.9rem;margin-bottom:.6em}
    .gehoord q{quotes:"“" "”" "‘" "’";font-style:italic}
    .gehoord .within{margin-top:-.25em}
    .gehoord article{border-top:1px solid var(--rule);padding-top:.9rem;margin-top:1.1rem}
    .gehoord article>:is(h3,h4)>a{color:var(--accent);font-weight:700;font-size:1em;text-decoration:none;display:inline-block;min-width:1.5em;padding:.1rem .25rem .1rem 0}
    .gehoord .kicker:hover,.gehoord article>:is(h3,h4)>a:hover{text-decoration:underline}
    .gehoord .question{border-left:3px solid var(--accent);padding-left:.9rem;margin:1.1rem 0}
    .gehoord .question p{margin-bottom:.25em}
    .gehoord .question b{display:block;font-family:var(--sans);font-size:.875rem}
    .gehoord .changes li,.gehoord .declined li{margin:0 0 .4em;padding-left:1.1em;text-indent:-1.1em}
    .gehoord .changes li::before,.gehoord .declined li::before{content:"–";display:inline-block;width:1.1em;text-indent:0}
    .gehoord .changes li b{font-weight:600}
    .gehoord footer{border-top:1px solid var(--rule);padding-top:1rem;display:block}
    .gehoord footer a{margin-right:1.25em}
    .gehoord .on-paper{display:none}
    .gehoord :target{scroll-margin-top:1rem}
    .gehoord article:target,.gehoord li:target{box-shadow:-.75rem 0 0 -.5rem var(--accent)}

    """

  private static let bars = (1...BarScale.steps).map { ".gehoord .b\($0){--n:\($0)}" as HTMLText }.joined()

  private static let wide: HTMLText = """
    .gehoord .contents{margin-bottom:2rem;font:.9375rem/1.4 var(--sans)}
    .gehoord .contents li{border-top:1px solid var(--rule)}
    .gehoord .contents a{display:grid;grid-template-columns:1.6em minmax(0,1fr);padding:.45rem 0;hyphens:auto;text-decoration:none;color:var(--ink)}
    .gehoord .contents a:hover{text-decoration:underline}
    .gehoord .contents b{color:var(--accent)}
    @media (min-width:44rem){
    .gehoord{padding:0 2rem 4rem}
    .gehoord aside{display:grid;grid-template-columns:1fr 1fr;gap:2rem}
    .gehoord main article{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1.5rem;align-items:baseline}
    .gehoord main article>*{grid-column:1/-1}
    .gehoord main article>.n,.gehoord main article>.none{grid-column:1}
    .gehoord main article>a{grid-column:2}
    }
    @media (min-width:70rem){
    .gehoord .columns{display:grid;grid-template-columns:13.5rem minmax(0,1fr) 15.5rem;gap:0 3rem;grid-template-areas:"contents main aside";align-items:start;border-top:1px solid var(--rule);padding-top:1.75rem}
    .gehoord .contents{grid-area:contents;position:sticky;top:1.25rem;font-size:.875rem;max-height:calc(100vh - 2.5rem);overflow-y:auto}
    .gehoord .contents li:first-child{border-top:3px solid var(--ink)}
    .gehoord main{grid-area:main}
    .gehoord aside{grid-area:aside;display:block}
    .gehoord .take-part,.gehoord .take-part a{font-size:.9375rem}
    }
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

    """

  private static let print: HTMLText = """
    @page{margin:18mm 16mm}
    @media print{
    html{font-size:9.5pt}
    .gehoord{max-width:none;padding:0}
    .gehoord .contents,.gehoord .skip,.gehoord :is(article,.call,.question)>a,.gehoord .ways,.gehoord footer p:first-child,.gehoord .dateline a,.gehoord .latest p{display:none}
    .gehoord .columns,.gehoord aside{display:block;border:0;padding:0}
    .gehoord .on-paper{display:block}
    .gehoord article{margin-top:.6rem;padding-top:.6rem}
    .gehoord .call,.gehoord .changes,.gehoord .declined{margin-bottom:1.5rem}
    .gehoord article,.gehoord .question,.gehoord .take-part,.gehoord .latest{break-inside:avoid}
    .gehoord section>:is(h2,h3),.gehoord article>:is(h3,h4),.gehoord .summary{break-after:avoid}
    .gehoord a{text-decoration:none}
    .gehoord p,.gehoord li{orphans:3;widows:3}
    }
    """
}
