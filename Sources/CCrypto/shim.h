// SHA-256, HMAC, random bytes and constant-time comparison of OpenSSL's libcrypto for Swift.
#pragma once
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
