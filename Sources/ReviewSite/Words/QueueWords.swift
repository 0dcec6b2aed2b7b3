// The words of the queue and of one mail, in the shape that each language fills.

/// No more of one sort are counted: nobody does a thousand in an evening, and counting them takes time.
let mostCounted = 500

/// As `12`, or `500+`.
func counted(_ count: Int) -> String { count < mostCounted ? String(count) : "\(mostCounted)+" }

/// The queue and one mail.
struct QueueWords: Sendable {
  let title: String
  let empty: String
  let emptyHint: String
  let counts: @Sendable (_ readings: Int, _ tasks: Int, _ notices: Int) -> String
  let begin: String
  let more: @Sendable (_ hidden: Int) -> String
  let since: @Sendable (_ days: Int) -> String
  let inNeed: String
  let complaint: String
  let overdue: String
  let assignedTo: @Sendable (_ name: String) -> String
  let noWords: String

  let from: String
  let proof: String
  let known: String
  let waits: String
  let subject: String
  let received: String
  let note: String
  let ownWords: String
  let proposal: String
  let proposals: String
  let nothingFound: String
  let sure: @Sendable (_ percent: Int) -> String
  let accept: String
  let acceptChosen: String
  let orRather: String
  let told: String
  let skip: String

  let readOtherwise: String
  let kind: String
  let about: String
  let record: String
  let addItem: String
  let addQuote: String
  let split: String
  let splitHint: String
  let part: @Sendable (_ number: Int) -> String
  let noPart: String
  let reject: String
  let rejectHint: String
  let rejectNote: String
  let later: String
  let tomorrow: String
  let inThreeDays: String
  let nextWeek: String
  let hand: String
  let handNobody: String
  let otherwise: String
  let notForUs: String
  let notForUsHint: String
  let block: String
  let blockHint: String
  let unblock: String
  let unblockHint: String
  let spam: String
  let spamHint: String
  let fullText: String
  let attachments: String
  let history: String
  let noHistory: String
  let undo: String

  let tasks: String
  let settle: String
  let confirmNow: String
  let leaveUnconfirmed: String
  let retryFile: String
  let resend: String
  let dropMail: String
  let closeBreaker: String
  let dropped: String
  let resent: String
  let restored: String
  let retried: String

  let laterDay: String
  let laterThen: String
  let splitOwn: String
  let missing: @Sendable (MissingPart) -> String

  let overtaken: String
  let leaves: @Sendable (_ time: String) -> String
  let state: String
}
