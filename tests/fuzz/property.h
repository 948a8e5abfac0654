// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry: any bytes at all, which must neither crash nor break a property.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace depthchart::test {

/// Ends the program where a property does not hold, so that the fuzzer keeps the input.
inline void hold(bool property, const char *what)
{
    if (property)
        return;
    std::fprintf(stderr, "Broken: %s\n", what);
    std::abort();
}

} // namespace depthchart::test
