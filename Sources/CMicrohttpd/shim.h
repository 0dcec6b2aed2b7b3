// GNU libmicrohttpd for Swift: its variadic start with a fixed list of options.
#pragma once
#include <microhttpd.h>
#include <stdarg.h>

// Nothing of what the library says goes to the log: it names what strangers sent.
static inline void gehoord_mhd_say_nothing(void *closure, const char *format, va_list values) {
  (void)closure;
  (void)format;
  (void)values;
}

// Percent signs are decoded in Swift, where a bad one is refused.
static inline size_t gehoord_mhd_leave_escaped(void *closure, struct MHD_Connection *connection, char *text) {
  (void)closure;
  (void)connection;
  size_t length = 0;
  while (text[length] != 0) length++;
  return length;
}

// What is no request at all, has too large a header or another version of HTTP, the library answers by itself with a
// sentence of its own and none of our header fields; 0.9.75 has no hook for that. Nothing of the request stands in it, and
// no cookie.
//
// Serves what arrives at a socket that listens already, on one thread of its own. The socket belongs to the library
// from then on, and MHD_stop_daemon closes it. Null when it could not be started: then it is still the caller's.
// `begun` gets the request line's target as it came and gives what stands for the request until `completed`.
static inline struct MHD_Daemon *gehoord_mhd_start(int listening_socket, unsigned connections, unsigned idle_seconds,
                                                   size_t header_memory,
                                                   void *(*begun)(void *, const char *, struct MHD_Connection *),
                                                   MHD_AccessHandlerCallback handler,
                                                   MHD_RequestCompletedCallback completed, void *closure) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL | MHD_USE_ITC, 0, NULL, NULL, handler, closure,
                          MHD_OPTION_EXTERNAL_LOGGER, gehoord_mhd_say_nothing, NULL, MHD_OPTION_LISTEN_SOCKET,
                          listening_socket, MHD_OPTION_CONNECTION_LIMIT, connections, MHD_OPTION_CONNECTION_TIMEOUT,
                          idle_seconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT, header_memory, MHD_OPTION_URI_LOG_CALLBACK,
                          begun, closure, MHD_OPTION_NOTIFY_COMPLETED, completed, closure, MHD_OPTION_UNESCAPE_CALLBACK,
                          gehoord_mhd_leave_escaped, NULL, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
}
