// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scale.h"
#include "resources/paths.h"
#include "tests/fuzz/property.h"

#include <QFile>

using namespace depthchart;

namespace {

core::Units builtInUnits()
{
    QFile file(resources::units());
    test::hold(file.open(QIODevice::ReadOnly), "the built-in units can be read");
    return *core::readUnits(file.readAll());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const core::Units units = builtInUnits();
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const QList<core::Quantity> quantities = core::readQuantities(text, units);
    for (const core::Quantity &each : quantities) {
        test::hold(each.value.digits > 0, "a zero is no scale");
        test::hold(!each.unit.isEmpty(), "a quantity has a unit");
        test::hold(!core::quantityText(each).isEmpty(), "a quantity can be told");
    }
    const bool found = core::largestScale(quantities) || core::largestAudience(quantities);
    test::hold(found || quantities.isEmpty(), "of some quantities one is the largest");
    return 0;
}
