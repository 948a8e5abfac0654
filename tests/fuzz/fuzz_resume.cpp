// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importednotes.h"
#include "core/profile/profileio.h"
#include "tests/fuzz/property.h"

using namespace depthchart;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto notes = core::readResume(input);
    if (!notes) {
        test::hold(!notes.error().isEmpty(), "what is refused has a fault");
        return 0;
    }
    const core::ImportChoice all{QList<bool>(notes->evidence.size(), true),
                                 QList<bool>(notes->impacts.size(), true), true};
    int count = 0;
    const core::NewId newId = [&count] { return core::EntryId(QString::number(++count)); };
    const auto profile = core::merged(core::newProfile(QStringLiteral("p"), {}), *notes, all, newId);
    if (profile)
        test::hold(core::readProfile(core::writeProfile(*profile)).has_value(), "what came in can be saved");
    return 0;
}
