// sd_notify and the watchdog of libsystemd for Swift.
#pragma once
#include <systemd/sd-daemon.h>
