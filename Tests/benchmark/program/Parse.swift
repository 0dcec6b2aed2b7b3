// Parses every file of some folders and does nothing else with it.

internal import Glibc
internal import IntakeModel
internal import MailParsing

/// `parse DIR…`
func parse(_ folders: [String]) {
  var parser = MailParser()
  var files = 0
  var textBytes = 0
  var buffer: [UInt8] = []
  for folder in folders {
    guard let stream = opendir(folder) else { fail(folder) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      guard entry.pointee.d_name.0 != UInt8(ascii: ".") else { continue }
      let file = withUnsafePointer(to: &entry.pointee.d_name.0) { openat(dirfd(stream), $0, O_RDONLY | O_CLOEXEC) }
      guard file >= 0 else { fail(folder) }
      let size = read(file, into: &buffer)
      close(file)
      let mail = parser.parse(buffer.span.extracting(0..<size))
      files += 1
      textBytes += mail.text.utf8.count + mail.subject.utf8.count
    }
  }
  print("\(files) files, \(textBytes) bytes of text and subjects")
}

/// Reads a whole file to the beginning of a buffer that only grows.
func read(_ file: Int32, into buffer: inout [UInt8]) -> Int {
  var status = stat()
  guard fstat(file, &status) == 0 else { fail("fstat") }
  let size = Int(status.st_size)
  if buffer.count < size { buffer.append(contentsOf: repeatElement(0, count: size - buffer.count)) }
  var count = 0
  while count < size {
    let got = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress.map { $0 + count }, size - count) }
    guard got > 0 else { fail("read") }
    count += got
  }
  return size
}

func fail(_ what: String) -> Never {
  perror(what)
  exit(66)
}
