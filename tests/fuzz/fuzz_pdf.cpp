// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/constants.h"
#include "core/pdf/attachedprofile.h"
#include "core/profile/profileio.h"
#include "tests/fuzz/property.h"

using namespace depthchart;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto attached = core::attachedProfile(input);
    if (!attached) {
        test::hold(attached.error().size() == 1, "what is refused has a fault");
        test::hold(!attached.error().first().allowed.isEmpty(), "a fault has its remedy");
        return 0;
    }
    test::hold(attached->size() <= core::maximumFileBytes, "a profile is of a file's size");
    static_cast<void>(core::readProfile(*attached));
    return 0;
}
