// The coordinators' and sysadmins' command.

internal import Foundation

exit(Program.exitCode())
