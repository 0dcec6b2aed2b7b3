// liblinear (logistic regression) for Swift.
#pragma once
#include <linear.h>
