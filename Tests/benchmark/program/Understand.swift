// Understands mails over and over, and says what that cost.

internal import Foundation
internal import IntakeModel
internal import Understanding

/// `understand PLAN.json ROUNDS LABELS.jsonl…`: prepares the plan, then reads all mails ROUNDS times: own words cut,
/// machine texts recognised, items found. The first time, with every word new, is not counted.
func understand(_ arguments: [String]) {
  guard arguments.count > 2, let rounds = Int(arguments[1]) else { fail("PLAN.json ROUNDS LABELS.jsonl...") }
  do {
    let mails = try arguments.dropFirst(2).flatMap { file in
      try LabelledMail.read(jsonLines: Data(contentsOf: URL(fileURLWithPath: file)), file: file)
    }
    let planFile = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[0])))
    let start = cpuTime()
    let reader = Reader(plan: try PlanFile.read(planFile, file: arguments[0]))
    // What the program keeps for all mails is made when the first is read.
    var items = interpreted("Hallo, ik steun call 1.", "", reader)
    let load = cpuTime() - start
    let texts = joined(mails)
    for text in texts { items += interpreted(text, "", reader) }
    let begun = cpuTime()
    for _ in 0..<rounds { for text in texts { items += interpreted(text, "", reader) } }
    let each = Double(cpuTime() - begun) / Double(max(1, rounds * texts.count))
    let bytes = texts.reduce(0) { $0 + $1.utf8.count } / max(1, texts.count)
    print("mails=\(texts.count) bytes=\(bytes) load=\(load) each=\(each) items=\(items)")
  } catch {
    fail("\(error)")
  }
}

/// The labelled mails are short: several together make mails of the length that residents write at most.
private func joined(_ mails: [LabelledMail]) -> [String] {
  var texts: [String] = []
  var text = ""
  for mail in mails {
    text += text.isEmpty ? mail.body : "\n\n" + mail.body
    if text.utf8.count >= 1_100 {
      texts.append(text)
      text = ""
    }
  }
  return texts
}

private func interpreted(_ text: String, _ subject: String, _ reader: Reader) -> Int {
  let own = OwnWords(cutFrom: text)
  let machine = MachineText.find(subject: subject, in: own)
  let mail = ReadableMail(
    subject: subject, ownText: own.text, quoted: own.quoted, machineFinding: machine?.kind.words())
  return reader.read(mail).items.count
}

/// Time of the processor that this process has used, in microseconds.
private func cpuTime() -> Int {
  var time = timespec()
  if clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) != 0 { fail("clock_gettime") }
  return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
}
