// Finding mails by their words.

package import IntakeModel

extension PlanStore {
  /// The newest mails of a plan that hold all the words, in subject, sender or own words, at most `limit`; the last word
  /// may be a beginning. Empty where the text holds no word.
  /// - Parameter withComplaints: whether complaints about a person are among them.
  package func search(_ text: String, plan: PlanID, withComplaints: Bool, limit: Int) throws(StorageError)
    -> [MailSummary]
  {
    guard let question = Self.question(text) else { return [] }
    // Newest first, and not by rank: that would look at every mail with a common word.
    let found = try database.rows(
      """
      SELECT m.id FROM mail_words JOIN mail m ON m.id = mail_words.rowid
      WHERE mail_words MATCH ?1 AND m.plan = ?2 AND (?3 OR m.flags_json NOT LIKE '%"complaint"%')
      ORDER BY mail_words.rowid DESC LIMIT ?4
      """, [.text(question), .text(plan.text), .flag(withComplaints), .int(limit)]
    ) { $0.int64(0) }
    return try summaries(
      where: "m.id IN (SELECT value FROM json_each(?1)) ORDER BY m.id DESC", [.text(try json(found))])
  }

  /// The words as FTS5 takes them, each in quotes, so that nothing of them is an operator; at most 12.
  static func question(_ text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.prefix(12)
    guard !words.isEmpty else { return nil }
    return words.map { "\"\($0)\"" }.joined(separator: " ") + "*"
  }

  /// Puts the words of new mails into the index, all with one statement: FTS5 writes its pages at the end of each,
  /// which mail by mail cost as much as everything else that is stored of them.
  func indexMails() throws(StorageError) {
    if mailsToIndex.isEmpty { return }
    try database.run(
      """
      INSERT INTO mail_words (rowid, subject, from_name, from_address, own_text)
      SELECT id, subject, from_name, from_address, own_text FROM mail
      WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id
      """, [.text(try json(mailsToIndex))])
    mailsToIndex = []
  }

  /// Takes the words of a mail out of the index, while the row still has them. Once: FTS5 believes what it is told.
  static let removeWords = """
    INSERT INTO mail_words (mail_words, rowid, subject, from_name, from_address, own_text)
    SELECT 'delete', id, subject, from_name, from_address, own_text FROM mail WHERE id = ?1 AND erased_at IS NULL
    """

  /// Merges the index of words, so that nothing of what was erased is left in its older parts. Takes seconds with a
  /// hundred thousand mails, and nothing where nothing was erased since.
  func settleWords() throws(StorageError) {
    try database.run("INSERT INTO mail_words (mail_words) VALUES ('optimize')")
  }
}
