// Chromium without a window, driven over a pipe in its own DevTools protocol: one start for many pages.

package import Foundation

/// One browser with one page. Ends with the value; its profile goes with the caller's directory.
package final class Browser {
  package struct Viewport: Sendable {
    package var width: Int
    package var height: Int
    /// Device pixels for each CSS pixel: 2 is what zooming to 200 % does.
    package var scale: Double

    package init(width: Int, height: Int = 900, scale: Double = 1) {
      self.width = width
      self.height = height
      self.scale = scale
    }
  }

  package enum Scheme: String, Sendable, CaseIterable { case light, dark }
  package enum Medium: String, Sendable { case screen, print }

  private let process = Process()
  private let toBrowser = Pipe()
  private let fromBrowser = Pipe()
  private let log: URL
  private var received: [UInt8] = []
  private var lastID = 0
  private var session: String?
  private static let limit = Duration.seconds(30)

  /// Starts the browser.
  /// - Parameter directory: for its profile and what it says; empty, and removed by the caller.
  package init(directory: URL) throws {
    let candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw StepFailed(
        "Chromium is missing: these tests look at pages in a real browser. Tests/install test installs it.")
    }
    log = directory.appendingPathComponent("chromium.log")
    try Data().write(to: log)
    var arguments = [
      "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
      "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
      "--user-data-dir=\(directory.appendingPathComponent("profile").path)",
    ]
    // As root there is no sandbox to be had; the pages are our own.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The browser reads from descriptor 3 and writes to 4.
    process.arguments =
      ["-c", #"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null"#, program] + arguments
    process.standardInput = toBrowser
    process.standardOutput = fromBrowser
    process.standardError = try FileHandle(forWritingTo: log)
    try RunningProgram.withoutBlockedSignals { try process.run() }
    let target = try text("targetId", of: call("Target.createTarget", ["url": "about:blank"]))
    session = try text("sessionId", of: call("Target.attachToTarget", ["targetId": target, "flatten": true]))
    try call("Page.enable")
  }

  /// Ends the browser in its own time, so that its profile can be removed.
  package func close() {
    do { try call("Browser.close") } catch { process.terminate() }
    process.waitUntilExit()
  }

  deinit {
    if process.isRunning {
      process.terminate()
      process.waitUntilExit()
    }
  }

  /// Loads a page and waits until all of it is there.
  package func open(_ page: URL) throws {
    try call("Page.navigate", ["url": page.absoluteString])
    try wait(until: { $0["method"] as? String == "Page.loadEventFired" })
  }

  package func show(_ viewport: Viewport, _ scheme: Scheme = .light, _ medium: Medium = .screen) throws {
    try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": viewport.width, "height": viewport.height, "deviceScaleFactor": viewport.scale, "mobile": false])
    // Nothing moves by itself, so that what is measured stands still.
    let features = [
      ["name": "prefers-color-scheme", "value": scheme.rawValue],
      ["name": "prefers-reduced-motion", "value": "reduce"],
    ]
    try call("Emulation.setEmulatedMedia", ["media": medium.rawValue, "features": features])
  }

  /// What a script gives, decoded from its JSON. The script is an expression; promises are waited for.
  package func evaluate<Value: Decodable>(_ script: String, as type: Value.Type = Value.self) throws -> Value {
    let answer = try call(
      "Runtime.evaluate",
      ["expression": "JSON.stringify(\(script))", "returnByValue": true, "awaitPromise": true])
    if let exception = answer["exceptionDetails"] { throw StepFailed("the script failed: \(exception)") }
    let result = answer["result"] as? [String: Any]
    guard let json = result?["value"] as? String else { throw StepFailed("the script gave nothing") }
    return try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  /// Presses a key as a keyboard does, as `Tab`.
  package func press(_ key: String, code: Int) throws {
    for type in ["rawKeyDown", "keyUp"] {
      try call("Input.dispatchKeyEvent", ["type": type, "key": key, "code": key, "windowsVirtualKeyCode": code])
    }
  }

  /// The page as a screen reader has it: role and name of everything that is not ignored.
  package func accessibleThings() throws -> [(role: String, name: String)] {
    let nodes = try call("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]] ?? []
    return nodes.filter { $0["ignored"] as? Bool != true }.map { node in
      let value = { (key: String) in (node[key] as? [String: Any])?["value"] as? String ?? "" }
      return (value("role"), value("name"))
    }
  }

  /// Sends a command of the protocol and gives its result.
  @discardableResult
  package func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastID += 1
    var message: [String: Any] = ["id": lastID, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    let bytes = try JSONSerialization.data(withJSONObject: message) + [0]
    try toBrowser.fileHandleForWriting.write(contentsOf: bytes)
    let id = lastID
    let answer = try wait { $0["id"] as? Int == id }
    if let error = answer["error"] { throw StepFailed("\(method): \(error)", log: log) }
    return answer["result"] as? [String: Any] ?? [:]
  }

  /// The next message that fits; others are events nobody asked for.
  @discardableResult
  private func wait(until fits: ([String: Any]) -> Bool) throws -> [String: Any] {
    let deadline = ContinuousClock.now + Self.limit
    while true {
      while let end = received.firstIndex(of: 0) {
        let message = try JSONSerialization.jsonObject(with: Data(received[..<end])) as? [String: Any] ?? [:]
        received.removeSubrange(...end)
        if fits(message) { return message }
      }
      let left = deadline - .now
      var watched = pollfd(fd: fromBrowser.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard left > .zero, poll(&watched, 1, Int32(left / .milliseconds(1)) + 1) > 0 else {
        throw StepFailed("Chromium did not answer within \(Self.limit)", log: log)
      }
      let bytes = fromBrowser.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw StepFailed("Chromium ended", log: log) }
      received += bytes
    }
  }

  private func text(_ key: String, of answer: [String: Any]) throws -> String {
    guard let text = answer[key] as? String else { throw StepFailed("Chromium gave no \(key)", log: log) }
    return text
  }
}
