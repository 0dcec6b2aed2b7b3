// Which Gehoord this is.

/// The version of both programs; `systemd/package.sh` reads it here and adds the date of the source.
package let gehoordVersion = "0.1.0"
