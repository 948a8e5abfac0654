// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/careerlevel.h"
#include "core/assessment/shape.h"
#include "core/framework/frameworkio.h"
#include "core/growth/opportunity.h"
#include "core/growth/units.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "tests/fuzz/property.h"

#include <QFile>

using namespace depthchart;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    test::hold(file.open(QIODevice::ReadOnly), "the built-in files can be read");
    return file.readAll();
}

void assess(const core::Profile &profile)
{
    static const core::Framework framework = *core::readFramework(bytesOf(resources::builtInFramework()));
    static const core::Units units = *core::readUnits(bytesOf(resources::units()));
    for (const core::Basis basis : {core::Basis::Current, core::Basis::Evidenced}) {
        const core::Standing now = core::standing(profile, framework, basis);
        const core::CareerLevel level = core::careerLevel(now, framework);
        test::hold(level.index || level.next, "there is a level, or one to reach");
        static_cast<void>(core::shape(now, framework));
        for (const core::Opportunity &each : core::opportunities(profile, framework, units, basis))
            test::hold(each.months.value() > 0, "an opportunity takes time");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray given(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const core::Result<core::Profile> profile = core::readProfile(given);
    if (!profile) {
        test::hold(!profile.error().isEmpty(), "a refused file has faults");
        return 0;
    }
    assess(*profile);
    // What a newer program wrote is never written back.
    if (profile->version > core::profileVersion)
        return 0;
    const QByteArray written = core::writeProfile(*profile);
    const core::Result<core::Profile> again = core::readProfile(written);
    test::hold(again.has_value(), "what was written can be read");
    test::hold(*again == *profile, "reading back gives the same profile");
    test::hold(core::writeProfile(*again) == written, "writing twice gives the same bytes");
    return 0;
}
