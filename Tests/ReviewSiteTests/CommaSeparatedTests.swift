// Cells that a spreadsheet could take for formulas.

import Testing

@testable import ReviewSite

struct CommaSeparatedTests {
  @Test(arguments: [
    ("Anna", "\"Anna\""), ("", "\"\""), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("=1+1", "\"'=1+1\""), ("+31", "\"'+31\""), ("-1", "\"'-1\""), ("@SUM(1)", "\"'@SUM(1)\""),
    ("\t=1", "\"' =1\""), ("\r=1", "\"' =1\""), ("\"=1", "\"'\"\"=1\""), ("'=1", "\"''=1\""), ("  =1", "\"'  =1\""),
    ("＝1", "\"'＝1\""), ("a\r\nb", "\"a b\""), ("5-3", "\"5-3\""),
  ])
  func aCellIsText(text: String, expected: String) {
    #expect(CommaSeparated.line([text]) == expected + "\r\n")
  }
}
