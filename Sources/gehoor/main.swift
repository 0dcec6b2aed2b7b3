// The coordinators' and sysadmins' command.

internal import Foundation

// Everything the program writes is its own: mails are nobody else's business. The article sets its own modes.
umask(0o077)
exit(Program.exitCode())
