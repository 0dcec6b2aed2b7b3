// Reads one hostile mail under limits of the system, and says what it cost.

internal import Glibc
internal import HostileMails
internal import IntakeModel
internal import MailParsing
internal import Understanding

/// `hostile`: the names. `hostile NAME SECONDS`: parses that mail and cuts its own words.
///
/// The system ends the process when that takes more seconds of the processor, or 64 MiB more memory than the mail has.
func hostile(_ arguments: [String]) {
  guard arguments.count == 2, let seconds = UInt(arguments[1]) else {
    for mail in HostileMail.all { print(mail.name) }
    return
  }
  guard let hostile = HostileMail.all.first(where: { $0.name == arguments[0] }) else { fail(arguments[0]) }
  let bytes = hostile.makeBytes()
  let before = memory()
  limit(Int32(RLIMIT_CPU.rawValue), seconds)
  limit(Int32(RLIMIT_DATA.rawValue), (before.data + 64 << 10) << 10)
  let start = processorTime()
  var parser = MailParser()
  let mail = parser.parse(bytes.span)
  let words = OwnWords(cutFrom: mail.text)
  let time = processorTime() - start
  let limits = mail.exceededLimits.map(\.rawValue).sorted().joined(separator: ",")
  print(
    "bytes=\(bytes.count) text=\(words.text.utf8.count) kib=\(memory().peak - before.resident)"
      + " microseconds=\(time) limits=\(limits)")
}

private func limit(_ resource: Int32, _ value: UInt) {
  var limit = rlimit(rlim_cur: value, rlim_max: value)
  if setrlimit(resource, &limit) != 0 { fail("setrlimit") }
}

/// Time of the processor that this process has used, in microseconds.
private func processorTime() -> Int {
  var time = timespec()
  if clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) != 0 { fail("clock_gettime") }
  return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
}

/// What the kernel says of this process, in KiB: written memory that it has asked for, what it holds, and the most
/// that it ever held.
private func memory() -> (data: UInt, resident: Int, peak: Int) {
  guard let file = fopen("/proc/self/status", "r") else { fail("/proc/self/status") }
  defer { fclose(file) }
  var values: [String: Int] = [:]
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, Int32(line.count), file) != nil {
    let words = line.split(whereSeparator: { $0 <= 0x20 || $0 == 0x3A }).map {
      String(decoding: $0.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    if words.count > 1, let value = Int(words[1]) { values[words[0]] = value }
  }
  return (UInt(values["VmData"] ?? 0), values["VmRSS"] ?? 0, values["VmHWM"] ?? 0)
}
