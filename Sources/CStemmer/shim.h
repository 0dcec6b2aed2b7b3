// Snowball's libstemmer for Swift.
#pragma once
#include <libstemmer.h>
