// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/careerlevel.h"
#include "core/framework/frameworkio.h"
#include "tests/fuzz/property.h"

using namespace depthchart;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray given(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const core::Result<core::Framework> framework = core::readFramework(given);
    if (!framework) {
        test::hold(!framework.error().isEmpty(), "a refused file has faults");
        return 0;
    }
    const QByteArray written = core::writeFramework(*framework);
    const core::Result<core::Framework> again = core::readFramework(written);
    test::hold(again.has_value(), "what was written can be read");
    // Not the same value: defaults are filled in on writing.
    test::hold(core::writeFramework(*again) == written, "writing twice gives the same bytes");
    static_cast<void>(core::careerLevel(core::Profile(), *framework, core::Basis::Current));
    return 0;
}
