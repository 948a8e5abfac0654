// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reference/fields.h"

#include <QMap>

namespace depthchart::test {

using namespace core;

namespace {

QString text(int value)
{
    return QString::number(value);
}
QString text(qsizetype value)
{
    return QString::number(value);
}
QString text(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}
QString text(Depth value)
{
    return text(value.value());
}
QString text(Months value)
{
    return text(value.value());
}
QString text(const QString &value)
{
    return value;
}
QString text(const QStringList &value)
{
    return value.join(QStringLiteral(" | "));
}
QString text(const DomainId &value)
{
    return value.text();
}
QString text(const Quantity &value)
{
    return QStringLiteral("%1e-%2 %3, %4, rank %5")
        .arg(value.value.digits)
        .arg(value.value.places)
        .arg(value.unit, termText(value.kind))
        .arg(value.rank);
}

template<class T>
QString text(const std::optional<T> &value)
{
    return value ? text(*value) : QStringLiteral("none");
}

template<class T>
QString text(const QList<T> &values)
{
    QStringList list;
    for (const T &value : values)
        list.append(text(value));
    return list.join(u' ');
}

QString text(const QList<SkillId> &skills)
{
    QStringList list;
    for (const SkillId &skill : skills)
        list.append(skill.text());
    return list.join(u' ');
}

QString text(const QList<Minimum> &minimums)
{
    QStringList list;
    for (const Minimum &minimum : minimums)
        list.append(QStringLiteral("[kind %1: %2 of %3 %4 at %5%6]")
                        .arg(static_cast<int>(minimum.kind))
                        .arg(minimum.present)
                        .arg(minimum.required)
                        .arg(minimum.domain.text())
                        .arg(minimum.countDepth.value())
                        .arg(minimum.notApplicable ? QStringLiteral(" n/a") : QString()));
    return list.join(u' ');
}

class Collector
{
public:
    void setPlace(const QString &place) { m_place = place; }

    template<class T>
    void add(const char *name, const T &value)
    {
        m_fields.append({m_place + QString::fromLatin1(name), text(value)});
    }

    [[nodiscard]] const Fields &fields() const { return m_fields; }

private:
    QString m_place;
    Fields m_fields;
};

} // namespace

Fields fieldsOf(const QList<DomainEvidence> &evidence, const Framework &framework)
{
    Collector all;
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        const DomainEvidence &here = evidence.at(i);
        const QString domain = QStringLiteral("evidence %1 ").arg(framework.domains.at(i).id.text());
        all.setPlace(domain);
        all.add("highestShown", here.highestShown);
        all.add("secured", here.secured);
        all.add("evidenced", here.evidenced);
        all.add("links", here.links);
        all.add("toConfirm", here.toConfirm);
        for (const LevelEvidence &level : here.levels) {
            all.setPlace(domain + QStringLiteral("level %1 ").arg(level.level.value()));
            all.add("tasks", level.tasks);
            all.add("demonstrated", level.demonstrated);
            all.add("needed", level.needed);
            all.add("shown", level.shown);
            all.add("bySelf", level.bySelf);
            all.add("byManager", level.byManager);
        }
    }
    return all.fields();
}

Fields fieldsOf(const Standing &standing, const Framework &framework)
{
    Collector all;
    all.setPlace(QStringLiteral("standing "));
    all.add("basis", static_cast<int>(standing.basis));
    all.add("impacts", standing.impacts);
    all.add("unknownDomains", standing.unknownDomains);
    for (const DomainStanding &here : standing.domains) {
        all.setPlace(QStringLiteral("standing %1 ").arg(framework.domains.at(here.index).id.text()));
        all.add("tracked", here.tracked);
        all.add("applies", here.applies);
        all.add("rated", here.rated);
        all.add("breadth", here.breadth);
        all.add("declared", here.declared);
        all.add("aboveHighest", here.aboveHighest);
    }
    return all.fields();
}

Fields fieldsOf(const CareerLevel &level)
{
    Collector all;
    all.setPlace(QStringLiteral("career level "));
    all.add("index", level.index);
    all.add("next", level.next);
    all.add("minimums", level.minimums);
    all.add("reached", level.reached);
    return all.fields();
}

Fields fieldsOf(const ShapeResult &shape)
{
    Collector all;
    all.setPlace(QStringLiteral("shape "));
    all.add("shape", QString(termText(shape.shape)));
    all.add("deep", shape.deep);
    all.add("working", shape.working);
    all.add("notWorking", shape.notWorking);
    return all.fields();
}

Fields fieldsOf(const QList<Opportunity> &opportunities)
{
    Collector all;
    QStringList order;
    for (const Opportunity &one : opportunities) {
        const QString name =
            termText(one.vector) + (one.domain ? u' ' + one.domain->text() : QString()) + u' ';
        order.append(name.trimmed());
        all.setPlace(QStringLiteral("opportunity ") + name);
        all.add("from", one.from);
        all.add("to", one.to);
        all.add("now", one.now);
        all.add("next", one.next);
        all.add("current", one.current);
        all.add("target", one.target);
        all.add("months", one.months);
        all.add("risk", QString(termText(one.risk)));
        all.add("validation", one.validation);
        all.add("closesGap", one.closesGap);
        all.add("onRoute", one.onRoute);
    }
    all.setPlace(QStringLiteral("opportunities "));
    all.add("order", order);
    return all.fields();
}

Fields fieldsOf(const LadderStanding &ladder)
{
    Collector all;
    all.setPlace(QStringLiteral("ladder "));
    all.add("at", ladder.at);
    all.add("ladderMonths", ladder.ladderMonths);
    all.add("matrixMonths", ladder.matrixMonths);
    for (qsizetype i = 0; i < ladder.levels.size(); ++i) {
        all.setPlace(QStringLiteral("ladder level %1 ").arg(i));
        all.add("skills", ladder.levels.at(i).skills);
        all.add("mastered", ladder.levels.at(i).mastered);
        all.add("missing", ladder.levels.at(i).missing);
    }
    return all.fields();
}

QStringList differences(const Fields &reference, const Fields &core)
{
    const QMap<QString, QString> expected(std::map<QString, QString>(reference.begin(), reference.end()));
    const QMap<QString, QString> found(std::map<QString, QString>(core.begin(), core.end()));
    QStringList names = expected.keys() + found.keys();
    names.removeDuplicates();
    QStringList all;
    for (const QString &name : names) {
        const QString there = expected.value(name, QStringLiteral("(absent)"));
        const QString here = found.value(name, QStringLiteral("(absent)"));
        if (there != here)
            all.append(QStringLiteral("%1: by the reference '%2', by the core '%3'").arg(name, there, here));
    }
    if (all.isEmpty())
        all.append(QStringLiteral("a field that is not named here"));
    return all;
}

} // namespace depthchart::test
