// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Words)
};

// Dates are written as the sentences around them, in English, whatever the system's locale.
QString formatted(QDate date, QStringView format)
{
    return date.isValid() ? QLocale(QLocale::English).toString(date, format) : QString();
}

} // namespace

QString numberWord(int number)
{
    const std::array words{Words::tr("no"),    Words::tr("one"),  Words::tr("two"), Words::tr("three"),
                           Words::tr("four"),  Words::tr("five"), Words::tr("six"), Words::tr("seven"),
                           Words::tr("eight"), Words::tr("nine"), Words::tr("ten")};
    if (number >= 0 && number < static_cast<int>(words.size()))
        return words.at(static_cast<size_t>(number));
    return QString::number(number);
}

QString capitalised(const QString &text)
{
    if (text.isEmpty())
        return text;
    return text.left(1).toUpper() + text.mid(1);
}

QString isolated(const QString &name)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    const bool runsBack = std::ranges::any_of(name, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return runsBack ? firstStrongIsolate + name + popDirectionalIsolate : name;
}

QString listText(const QStringList &items)
{
    if (items.size() < 2)
        return items.isEmpty() ? QString() : items.first();
    return Words::tr("%1 and %2").arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

QString monthsText(core::Months months)
{
    return months.value() == 1 ? Words::tr("1 month") : Words::tr("%1 months").arg(months.value());
}

QString dateText(QDate date)
{
    return formatted(date, u"d MMMM yyyy");
}

QString shortDateText(QDate date)
{
    return formatted(date, u"d MMM yyyy");
}

QString monthOfYearText(QDate date)
{
    return formatted(date, u"MMMM yyyy");
}

QString shortMonthOfYearText(QDate date)
{
    return formatted(date, u"MMM yyyy");
}

QString basisName(core::Basis basis)
{
    switch (basis) {
    case core::Basis::Current:
        return Words::tr("Current");
    case core::Basis::Self:
        return Words::tr("Self");
    case core::Basis::Manager:
        return Words::tr("Manager");
    case core::Basis::Agreed:
        return Words::tr("Agreed");
    case core::Basis::Evidenced:
        return Words::tr("Evidenced");
    }
    return {};
}

QString raterName(core::Rater rater)
{
    switch (rater) {
    case core::Rater::Self:
        return Words::tr("Self");
    case core::Rater::Manager:
        return Words::tr("Manager");
    case core::Rater::Agreed:
        return Words::tr("Agreed");
    }
    return {};
}

QString vectorName(core::Vector vector)
{
    switch (vector) {
    case core::Vector::Depth:
        return Words::tr("Depth");
    case core::Vector::Breadth:
        return Words::tr("Breadth");
    case core::Vector::Scale:
        return Words::tr("Scale");
    case core::Vector::Impact:
        return Words::tr("Impact");
    case core::Vector::Leadership:
        return Words::tr("Leadership");
    case core::Vector::Research:
        return Words::tr("Research");
    }
    return {};
}

QString riskText(core::Risk risk)
{
    switch (risk) {
    case core::Risk::Low:
        return Words::tr("low risk");
    case core::Risk::Medium:
        return Words::tr("medium risk");
    case core::Risk::High:
        return Words::tr("high risk");
    }
    return {};
}

QString riskWord(core::Risk risk)
{
    switch (risk) {
    case core::Risk::Low:
        return Words::tr("low");
    case core::Risk::Medium:
        return Words::tr("medium");
    case core::Risk::High:
        return Words::tr("high");
    }
    return {};
}

QString statusText(core::StepStatus status)
{
    switch (status) {
    case core::StepStatus::Planned:
        return Words::tr("planned");
    case core::StepStatus::Active:
        return Words::tr("active");
    case core::StepStatus::Done:
        return Words::tr("done");
    }
    return {};
}

QString shapeName(core::Shape shape)
{
    switch (shape) {
    case core::Shape::Comb:
        return Words::tr("Comb shape");
    case core::Shape::Pi:
        return Words::tr("Pi shape");
    case core::Shape::T:
        return Words::tr("T shape");
    case core::Shape::I:
        return Words::tr("I shape");
    case core::Shape::Dash:
        return Words::tr("Dash shape");
    case core::Shape::Starting:
        return Words::tr("Starting out");
    }
    return {};
}

QString leftOutText(const QStringList &partial)
{
    const std::array known{
        std::pair{QLatin1StringView("person"), Words::tr("the person")},
        std::pair{QLatin1StringView("domains"), Words::tr("the domains")},
        std::pair{QLatin1StringView("impacts"), Words::tr("the systems in production")},
        std::pair{QLatin1StringView("evidence"), Words::tr("the evidence")},
        std::pair{QLatin1StringView("plan"), Words::tr("the growth plan")},
        std::pair{QLatin1StringView("reviews"), Words::tr("the reviews")},
        std::pair{QLatin1StringView("history"), Words::tr("the history")},
        std::pair{QLatin1StringView("ladder"), Words::tr("the skills of the ladder")},
        std::pair{QLatin1StringView("self"), Words::tr("the person’s own ratings")},
    };
    QStringList texts;
    for (const QString &word : partial) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&word](const auto &each) { return each.first == word; });
        texts += found == known.end() ? word : found->second;
    }
    return listText(texts);
}

QString skillText(const core::SkillId &skill)
{
    return QString(skill.text()).replace(u'_', u' ');
}

} // namespace depthchart::ui
