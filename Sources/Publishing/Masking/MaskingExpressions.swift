// The expressions by which masking searches.

internal import Synchronization

/// Made once: to make one of them takes longer than to search a text with it.
struct MaskingExpressions {
  /// For all threads, since expressions cannot be shared otherwise.
  static let shared = Mutex(MaskingExpressions())

  let mail =
    #/
    [\p{L}\p{N}._%+'\-]+ \s @ \s [\p{L}\p{N}\-]+ (?: \. [\p{L}\p{N}\-]+ )+
    | [\p{L}\p{N}._%+'\-]* @ [\p{L}\p{N}\-]+ (?: \. [\p{L}\p{N}\-]+ )*
    /#
  let bracketedMail =
    #/
    [\p{L}\p{N}._%+'\-]+ \s? [\(\[\{] \s? (?: at | apenstaart(?:je)? ) \s? [\)\]\}] \s? [\p{L}\p{N}.\-]+
    (?: \s? [\(\[\{] \s? (?: dot | punt ) \s? [\)\]\}] \s? [\p{L}\p{N}\-]+ )*
    /#.ignoresCase()
  let spelledMail =
    #/
    \b [\p{L}\p{N}._+\-]+ \s (?: at | apenstaart(?:je)? ) \s [\p{L}\p{N}\-]+ (?: \. | \s (?: dot | punt ) \s )
    (?: nl | com | org | net | eu | be | de | amsterdam ) \b
    /#.ignoresCase()
  let link =
    #/
    \b (?: https?:\/\/ | www\. ) [^\s<>\[\]]+
    | \b [\p{L}\p{N}][\p{L}\p{N}\-]* (?: \. [\p{L}\p{N}\-]+ )* \.
      (?: nl | com | org | net | eu | be | de | info | me | io | amsterdam ) \b (?: \/ [^\s<>\[\]]* )?
    /#.ignoresCase()

  let account = #/\b[A-Za-z]{2}\s?\d\d/#
  let birthDate =
    #/
    \b (?: geboren | geb\. | geboortedatum | born | date\sof\sbirth ) (?: \s? (?: op | on | is | : ) )* \s?
    ( \d{1,2} [\s\-\/.] (?: \d{1,2} | \p{L}+ ) [\s\-\/.] (?: \d{4} | \d{2} ) )
    /#.ignoresCase()
  /// Runs of digits with the signs people put between them.
  let digits = #/\+?\(?\d(?:\)?[ .\-–\/\(]{0,3}\d)+/#
  let thousands = #/[1-9]\d{0,2}(?:\.\d{3})+/#
  let day = #/\d{1,2}[ \-\/.]\d{1,2}[ \-\/.]\d{4}|\d{4}[\-\/]\d{1,2}[\-\/]\d{1,2}/#
  let years = #/(?:19|20)\d\d ?[\-–\/] ?(?:19|20)\d\d/#

  let dutchPostcode = #/\b[1-9]\d{3} ?[A-Z]{2}\b|\b[1-9]\d{3}[a-z]{2}\b/#
  let britishPostcode = #/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/#
  let year = #/(?:19|20)\d\d/#
  /// As in `2e Jan Steenstraat`.
  let ordinal = #/\d{1,2}e/#
}
