// How the coordinators' page looks: the colours and letters of the article, made for a thumb.

internal import Markup

/// One stylesheet, served as a file of its own. Every colour is one of the palette's.
enum SiteStylesheet {
  static let text: HTMLText = """
    :root{color-scheme:light dark;\(Palette.light);\(Palette.fonts)}
    @media (prefers-color-scheme:dark){:root{\(Palette.dark)}}
    @media print{:root{\(Palette.paper)}nav,form,footer{display:none}}
    \(base)\(forms)\(parts)\(wide)
    """

  private static let base: HTMLText = """
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;max-width:46rem;padding:0 1rem 4rem;font:1.0625rem/1.5 var(--sans);overflow-wrap:anywhere}
    h1,h2,h3{font-family:var(--serif);line-height:1.2;margin:1.75rem 0 .5rem;text-wrap:balance}
    h1{font-size:1.625rem;margin-top:1rem}
    h2{font-size:1.25rem}
    h3{font-size:1.0625rem}
    p,ul,ol,dl,table,blockquote{margin:0 0 .75rem}
    ul,ol{padding:0;list-style:none}
    a{color:var(--link);text-underline-offset:.16em}
    :focus-visible{outline:3px solid var(--on-focus);box-shadow:0 0 0 6px var(--focus);border-radius:.375rem}
    .skip{position:absolute;left:-99em}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:1}
    .quiet,.hint,small{color:var(--quiet)}
    .hint,small,footer,.facts{font-size:.9375rem}
    mark{background:var(--focus);color:var(--on-focus);padding:0 .1em}
    kbd{font:inherit;text-decoration:underline}

    """

  private static let forms: HTMLText = """
    form{margin:0}
    fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
    legend{font-weight:600;padding:0}
    label{font-weight:600}
    input,select,textarea,button{font:inherit;color:inherit}
    input:not([type=checkbox],[type=radio],[type=hidden]),select,textarea{display:block;width:100%;min-height:3rem;margin:.25rem 0 1rem;padding:.5rem .75rem;background:var(--paper);border:1px solid var(--quiet);border-radius:.375rem}
    textarea{min-height:9rem}
    input[type=checkbox],input[type=radio]{width:1.5rem;height:1.5rem;margin:0 .75rem 0 0;flex:none;accent-color:var(--link)}
    .check{display:flex;align-items:center;min-height:3rem;margin:0}
    .check label{font-weight:400;flex:1;padding:.5rem 0}
    button,a.button{display:block;width:100%;min-height:3rem;margin:0 0 .625rem;padding:.625rem 1rem;text-align:left;text-decoration:none;background:var(--panel);color:var(--ink);border:1px solid var(--quiet);border-radius:.375rem;cursor:pointer}
    button:hover,a.button:hover{border-color:var(--ink)}
    button.main,a.main{background:var(--link);color:var(--paper);border-color:var(--link);font-weight:600}
    button.small{display:inline-block;width:auto;margin:0}
    .row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
    .row>*{margin:0}
    details{border-top:1px solid var(--rule)}
    summary{min-height:3rem;padding:.75rem 0;cursor:pointer;font-weight:600}
    details[open]>summary{margin-bottom:.5rem}

    """

  private static let parts: HTMLText = """
    header{border-bottom:3px solid var(--ink);margin:0 -1rem;padding:.75rem 1rem 0}
    .brand{margin:0;font-weight:700}
    .brand span{font-weight:400;color:var(--quiet)}
    nav ul{display:flex;flex-wrap:wrap;margin:0 -.5rem;gap:0}
    nav a{display:block;min-height:2.75rem;padding:.625rem .5rem;text-decoration:none;color:var(--ink)}
    nav a[aria-current]{font-weight:700;box-shadow:inset 0 -3px 0 var(--accent)}
    footer{border-top:1px solid var(--rule);margin-top:3rem;padding-top:1rem;color:var(--quiet)}
    .card{border-top:1px solid var(--rule);margin:0}
    .card>a{display:block;padding:.875rem 0;text-decoration:none;color:var(--ink)}
    .card>a:hover b{text-decoration:underline}
    .card b{display:block}
    .urgent{border-left:.375rem solid var(--accent);padding-left:.75rem}
    .tag{display:inline-block;border:1px solid var(--accent);color:var(--accent);border-radius:1em;padding:0 .6em;font-size:.875rem;font-weight:600}
    .done,.problem,.overtaken{border-left:.375rem solid var(--link);background:var(--panel);padding:.75rem 1rem;margin:1rem 0}
    .problem,.overtaken{border-color:var(--accent)}
    .done form{display:inline}
    blockquote{margin:1rem 0;padding:.75rem 1rem;background:var(--panel);border-radius:.375rem;font-family:var(--serif);font-size:1.125rem;white-space:pre-wrap}
    blockquote.long{font-size:1rem}
    .facts{display:grid;grid-template-columns:auto 1fr;gap:.125rem .75rem}
    .facts dt{color:var(--quiet)}
    .facts dd{margin:0}
    .item{border:1px solid var(--rule);border-radius:.5rem;padding:.5rem .75rem;margin:0 0 .75rem}
    .item .check label{font-weight:600}
    .item button{font-size:1rem;margin-bottom:.375rem}
    .item .hint{margin:0 0 .5rem}
    .row>.check{min-height:2.75rem}
    .places{max-height:20rem;overflow-y:auto;padding:.375rem;border:1px solid var(--rule);border-radius:.375rem}
    .scroll{overflow-x:auto;white-space:nowrap}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:left;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
    td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    .difference{white-space:pre-wrap;background:var(--panel);padding:.75rem 1rem;border-radius:.375rem}
    ins{text-decoration:none;border-bottom:2px solid var(--link);font-weight:600}
    del{color:var(--accent)}
    textarea.letter{min-height:16rem}
    .choices.row{margin-bottom:.75rem}
    .choices.row a{display:block;min-height:2.75rem;padding:.625rem .25rem}
    textarea.whole{min-height:28rem;font-size:1rem}
    .sign{max-width:26rem}

    """

  private static let wide: HTMLText = """
    @media (min-width:44rem){
    body{padding:0 2rem 4rem}
    header{margin:0 -2rem;padding:.75rem 2rem 0}
    .pair{display:grid;grid-template-columns:1fr 1fr;gap:0 .75rem}
    button.main{max-width:30rem}
    }
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

    """
}
