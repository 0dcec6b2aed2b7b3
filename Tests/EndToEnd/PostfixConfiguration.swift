// The texts of the private Postfix's configuration.

import Foundation
import TestSupport

/// main.cf, master.cf and what they name; see postconf(5) and master(5).
struct PostfixConfiguration {
  let directory: String
  let port: UInt16
  let submissionPort: UInt16
  let mailOwner: (user: uid_t, group: gid_t)

  private var mailboxes: String {
    PrivatePostfix.folders.map { "{ \($0) = \($1)/ }" }.sorted().joined(separator: ", ")
  }

  var main: String {
    """
    compatibility_level = 3.6
    queue_directory = \(directory)/queue
    data_directory = \(directory)/data
    maillog_file = \(directory)/postfix.log
    maillog_file_prefixes = \(directory)
    myhostname = mx.example.org
    inet_interfaces = 127.0.0.1
    inet_protocols = ipv4
    # Nothing is local and nothing leaves: mail for other domains fails here.
    mydestination =
    mynetworks =
    local_transport = error:no local mail
    default_transport = error:nothing leaves this machine
    alias_maps =
    virtual_mailbox_domains = krachtvanmokum.nl, buurtpost.example, elders.example
    virtual_mailbox_base = \(directory)/mail
    virtual_mailbox_maps = inline:{ \(mailboxes) }
    virtual_minimum_uid = \(mailOwner.user)
    virtual_uid_maps = static:\(mailOwner.user)
    virtual_gid_maps = static:\(mailOwner.group)
    smtpd_relay_restrictions = reject_unauth_destination
    # RFC 5321 §2.3.8: a line that ends in LF alone is refused, so what arrives was strict.
    smtpd_forbid_bare_newline = yes
    smtpd_forbid_bare_newline_exclusions =
    smtpd_tls_cert_file = \(directory)/server.pem
    smtpd_tls_key_file = \(directory)/server.key
    smtpd_tls_loglevel = 1
    smtpd_tls_auth_only = yes
    # Where Debian's Postfix looks in any case.
    cyrus_sasl_config_path = \(directory)/postfix/sasl
    smtpd_sasl_path = smtpd
    smtpd_sasl_local_domain = mx.example.org
    # Names of clients would be asked from a name server.
    smtpd_peername_lookup = no
    smtp_dns_support_level = disabled
    from_the_world = check_sender_access texthash:\(directory)/authenticated

    """
  }

  var services: String {
    """
    127.0.0.1:\(port) inet n - n - - smtpd
      -o smtpd_data_restrictions=$from_the_world
    127.0.0.1:\(submissionPort) inet n - n - - smtpd
      -o smtpd_tls_security_level=encrypt
      -o smtpd_sasl_auth_enable=yes
      -o smtpd_sasl_security_options=noanonymous
      -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
    cleanup unix n - n - 0 cleanup
    qmgr unix n - n 300 1 qmgr
    tlsmgr unix - - n 1000? 1 tlsmgr
    rewrite unix - - n - - trivial-rewrite
    bounce unix - - n - 0 bounce
    defer unix - - n - 0 bounce
    trace unix - - n - 0 bounce
    flush unix n - n 1000? 0 flush
    proxymap unix - - n - - proxymap
    error unix - - n - - error
    retry unix - - n - - error
    virtual unix - n n - - virtual
    anvil unix - - n - 1 anvil
    postlog unix-dgram n - n - 1 postlogd

    """
  }

  /// What a filter for SPF, DKIM and DMARC would add above the Received line, RFC 8601 §4: only the resident is proved.
  var filter: String {
    """
    \(PrivatePostfix.resident) PREPEND Authentication-Results: mx.example.org; dmarc=pass header.from=buurtpost.example

    """
  }

  var sasl: String {
    """
    pwcheck_method: auxprop
    auxprop_plugin: sasldb
    sasldb_path: \(directory)/postfix/sasl/users
    mech_list: PLAIN LOGIN

    """
  }
}
