// iconv of the C library for Swift.
#pragma once
#include <iconv.h>
