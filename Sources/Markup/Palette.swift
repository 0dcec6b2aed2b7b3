// The colours and letters that the article and the coordinators' page share.

/// Custom properties of CSS, each with its semicolon.
package enum Palette {
  // Contrast on paper, WCAG 2.2 §1.4.3 and §1.4.11; `ContrastTests` computes it from these lines.
  /// On a light screen.
  package static let light: HTMLText =
    "--paper:#fffdf8;--panel:#f6f2e9;--ink:#1a1917;--quiet:#5a554d;--rule:#d9d2c4;--link:#123f73;"
    + "--accent:#a3121b;--bar:#958a76;--focus:#ffdd00;--on-focus:#0b0c0c"
  /// On a dark screen.
  package static let dark: HTMLText =
    "--paper:#161513;--panel:#211f1c;--ink:#ece8e0;--quiet:#b1aa9d;--rule:#3d3932;--link:#a9cbf2;"
    + "--accent:#ff9a8f;--bar:#857b69;--focus:#ffdd00;--on-focus:#0b0c0c"
  /// On paper.
  package static let paper: HTMLText =
    "--paper:#ffffff;--panel:#ffffff;--ink:#000000;--quiet:#333333;--rule:#999999;--link:#000000;"
    + "--accent:#000000;--bar:#777777;--focus:#ffffff;--on-focus:#000000"

  /// With serifs for what is read, without for what is used.
  package static let fonts: HTMLText =
    #"--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Georgia,serif;"#
    + #"--sans:-apple-system,"Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;"#
}
