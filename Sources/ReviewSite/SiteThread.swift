// The page's thread: it serves the coordinators' page, mails the links they ask for, and makes their digests.

internal import IntakeModel
package import IntakeService
package import MaildirInbox
internal import PlanStorage
internal import Synchronization

/// Serves the page, where one is configured, until it is told to stop. The mail goes on also when the page cannot be
/// served: that is logged, and tried again.
package func runSite(settings: IntakeSettings, token: StopToken, wake: WakeSignal, log: EventLog) {
  do {
    let store = try PlanStore(directory: settings.configuration.stateDirectory)
    let desk = SignInDesk { wake.signal() }
    var server: SiteServer? = nil
    while !token.isStopped {
      wake.reset()
      do {
        if server == nil, let place = settings.configuration.site {
          let responder = try responder(
            settings.configuration, desk: desk, wakeOthers: { token.wakeAll() }, log: log)
          let started = try SiteServer(host: place.host, port: place.port, responder: responder)
          log(.notice, "page-served", ["port": started.port])
          server = consume started
        }
        if try mailsCoordinators(settings, store: store, desk: desk, now: wallClock()) {
          token.wakeAll()
        }
      } catch let error as StorageError where error.disposition == .stop {
        throw error
      } catch {
        log(.error, "site-in-trouble", ["because": error])
      }
      guard !token.isStopped else { break }
      wake.wait(atMost: .seconds(60))
    }
    // Stopped here, and never on its own thread; after that no request is in work.
    server = nil
  } catch {
    token.fail("the page gave up: \(error)")
  }
}

/// - Returns: whether a mail was put into the outbox.
private func mailsCoordinators(
  _ settings: IntakeSettings, store: PlanStore, desk: SignInDesk, now: Int64
)
  throws(StorageError) -> Bool
{
  let links = SignInLinks(configuration: settings.configuration, store: store)
  var mails = 0
  for wish in desk.take()
  where try links.send(to: wish.address, visit: wish.visit, next: wish.next, now: now) {
    mails += 1
  }
  mails += try DigestLoop(configuration: settings.configuration, store: store).runOnce(now: now)
  try store.dropEndedSessions(now: now)
  return mails > 0
}

/// The page with its own connection to the store, behind a lock that only the server's thread ever takes.
func responder(
  _ configuration: Configuration, desk: SignInDesk, wakeOthers: @escaping @Sendable () -> Void,
  log: EventLog,
  clock: @escaping @Sendable () -> Int64 = wallClock
) throws -> Responder {
  let store = try PlanStore(directory: configuration.stateDirectory)
  let site = Mutex(
    Site(
      configuration: configuration, store: store, desk: desk, clock: clock, wakeOthers: wakeOthers,
      log: log))
  return Responder { request in site.withLock { $0.answer(request) } }
}
