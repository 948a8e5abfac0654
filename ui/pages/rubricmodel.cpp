// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rubricmodel.h"

#include "core/assessment/openlevels.h"
#include "core/assessment/revision.h"
#include "ui/text/evidencephrases.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

// An index carries the rows above its own: none for a domain, the domain's for a level, both for a task.
constexpr quintptr levelStep = 1;
constexpr int taskShift = 16;
constexpr quintptr domainMask = (quintptr(1) << taskShift) - 1;

bool isDomain(const QModelIndex &index)
{
    return index.isValid() && index.internalId() == 0;
}

bool isTask(const QModelIndex &index)
{
    return index.isValid() && (index.internalId() >> taskShift) != 0;
}

/// Row of the domain that the index is or stands in.
int domainRow(const QModelIndex &index)
{
    return isDomain(index) ? index.row() : static_cast<int>((index.internalId() & domainMask) - levelStep);
}

/// Row of the level that the index is or stands in.
int levelRow(const QModelIndex &index)
{
    return isTask(index) ? static_cast<int>((index.internalId() >> taskShift) - levelStep) : index.row();
}

QVariant asVariant(std::optional<Status> status)
{
    return status ? QVariant(static_cast<int>(*status)) : QVariant();
}

} // namespace

RubricModel::RubricModel(ProfileDocument &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_state(readState())
    , m_shown(shownNow())
{
}

RubricModel::State RubricModel::readState() const
{
    const Profile profile = m_document.visibleProfile();
    State state;
    state.rubric = m_document.rubric();
    const Framework &framework = state.rubric->framework;
    state.evidence = domainEvidence(profile, framework);
    state.counts = taskCounts(linkStandings(profile, framework), framework);
    state.standings = standing(profile, framework, Basis::Current).domains;
    const bool isThisRevision = isSameRevision(profile, framework);
    for (const Domain &domain : framework.domains) {
        const DomainEntry *entry = findEntry(profile, domain.id);
        state.self << (entry ? entry->self : std::nullopt);
        if (entry && isThisRevision)
            state.claims << entry->claims;
    }
    return state;
}

bool RubricModel::isShown(qsizetype domain, qsizetype level, qsizetype task) const
{
    if (m_filter == Filter::All)
        return true;
    if (m_state.counts.at(domain).at(level).at(task).pieces > 0)
        return false;
    if (m_filter == Filter::Missing)
        return true;
    const bool isInDepth = m_state.self.at(domain).value_or(Depth(0)).value() > level &&
                           !m_state.evidence.at(domain).levels.at(level).shown;
    const Domain &of = framework().domains.at(domain);
    return isInDepth || m_state.claims.contains(taskId(of.id, Depth(static_cast<int>(level) + 1), task + 1));
}

RubricModel::ShownDomain RubricModel::shownOf(qsizetype domain) const
{
    ShownDomain shown{domain, {}};
    const Domain &of = framework().domains.at(domain);
    for (qsizetype level = 0; level < of.levels.size(); ++level) {
        ShownLevel each{level, {}};
        for (qsizetype task = 0; task < of.levels.at(level).canExecute.size(); ++task) {
            if (isShown(domain, level, task))
                each.tasks << task;
        }
        // A level that is shown misses nothing, even where one of its tasks has no evidence.
        const bool isComplete = m_state.evidence.at(domain).levels.at(level).shown;
        if (m_filter == Filter::All ||
            (!each.tasks.isEmpty() && (m_filter == Filter::Claimed || !isComplete)))
            shown.levels << each;
    }
    return shown;
}

QList<RubricModel::ShownDomain> RubricModel::shownNow() const
{
    QList<ShownDomain> result;
    for (qsizetype domain = 0; domain < framework().domains.size(); ++domain) {
        const ShownDomain shown = shownOf(domain);
        const bool takesPart = m_state.standings.at(domain).takesPart();
        if (m_filter == Filter::All || (takesPart && !shown.levels.isEmpty()))
            result << shown;
    }
    return result;
}

void RubricModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown = shownNow();
    endResetModel();
}

void RubricModel::follow(Parts parts)
{
    if (parts.testFlag(Part::Framework)) {
        beginResetModel();
        m_linked.clear();
        m_state = readState();
        m_shown = shownNow();
        endResetModel();
        return;
    }
    const State before = std::exchange(m_state, readState());
    const QList<ShownDomain> shown = shownNow();
    if (shown != m_shown) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
        return;
    }
    for (int row = 0; row < m_shown.size(); ++row) {
        const qsizetype domain = m_shown.at(row).domain;
        if (before.evidence.at(domain) != m_state.evidence.at(domain) ||
            before.counts.at(domain) != m_state.counts.at(domain) ||
            before.standings.at(domain) != m_state.standings.at(domain) ||
            before.self.at(domain) != m_state.self.at(domain))
            tellDomain(row);
    }
}

void RubricModel::setLinked(const LinkStandings &links)
{
    const LinkStandings before = std::exchange(m_linked, links);
    const auto concerns = [](const LinkStandings &all, qsizetype domain) {
        return std::any_of(all.cbegin(), all.cend(),
                           [domain](const LinkStanding &link) { return link.domain == domain; });
    };
    for (int row = 0; row < m_shown.size(); ++row) {
        const qsizetype domain = m_shown.at(row).domain;
        if (before != links && (concerns(before, domain) || concerns(links, domain)))
            tellDomain(row);
    }
}

void RubricModel::tellDomain(int row)
{
    const QModelIndex domain = index(row, 0);
    Q_EMIT dataChanged(domain, domain);
    const int levels = rowCount(domain);
    if (levels == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, domain), index(levels - 1, 0, domain));
    for (int level = 0; level < levels; ++level) {
        const QModelIndex at = index(level, 0, domain);
        if (const int tasks = rowCount(at); tasks > 0)
            Q_EMIT dataChanged(index(0, 0, at), index(tasks - 1, 0, at));
    }
}

qsizetype RubricModel::domainAt(const QModelIndex &index) const
{
    return index.isValid() ? m_shown.at(domainRow(index)).domain : -1;
}

std::optional<Depth> RubricModel::levelAt(const QModelIndex &index) const
{
    if (!index.isValid() || isDomain(index))
        return std::nullopt;
    return Depth(static_cast<int>(m_shown.at(domainRow(index)).levels.at(levelRow(index)).level) + 1);
}

ChosenTask RubricModel::taskAt(const QModelIndex &index) const
{
    if (!isTask(index))
        return {};
    const ShownLevel &level = m_shown.at(domainRow(index)).levels.at(levelRow(index));
    return {domainAt(index), {Depth(static_cast<int>(level.level) + 1), level.tasks.at(index.row()) + 1}};
}

QModelIndex RubricModel::indexOfDomain(qsizetype domain) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [domain](const ShownDomain &shown) { return shown.domain == domain; });
    return found == m_shown.cend() ? QModelIndex() : index(static_cast<int>(found - m_shown.cbegin()), 0);
}

QModelIndex RubricModel::indexOfLevel(qsizetype domain, Depth level) const
{
    const QModelIndex parent = indexOfDomain(domain);
    for (int row = 0; row < (parent.isValid() ? rowCount(parent) : 0); ++row) {
        if (m_shown.at(parent.row()).levels.at(row).level == level.value() - 1)
            return index(row, 0, parent);
    }
    return {};
}

QModelIndex RubricModel::indexOfTask(const ChosenTask &task) const
{
    const QModelIndex level = indexOfLevel(task.domain, task.place.level);
    if (!level.isValid())
        return {};
    const QList<qsizetype> &tasks = m_shown.at(domainRow(level)).levels.at(level.row()).tasks;
    const qsizetype row = tasks.indexOf(task.place.index - 1);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row), 0, level);
}

QModelIndex RubricModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const auto domain = static_cast<quintptr>(domainRow(parent)) + levelStep;
    if (isDomain(parent))
        return createIndex(row, column, domain);
    return createIndex(row, column,
                       domain | ((static_cast<quintptr>(parent.row()) + levelStep) << taskShift));
}

QModelIndex RubricModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isDomain(child))
        return {};
    if (isTask(child))
        return createIndex(levelRow(child), 0, child.internalId() & domainMask);
    return createIndex(domainRow(child), 0, quintptr(0));
}

int RubricModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (isTask(parent))
        return 0;
    const QList<ShownLevel> &levels = m_shown.at(domainRow(parent)).levels;
    return static_cast<int>(isDomain(parent) ? levels.size() : levels.at(parent.row()).tasks.size());
}

int RubricModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant RubricModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isDomain(index))
        return domainData(domainAt(index), role);
    if (isTask(index))
        return taskData(taskAt(index), role);
    return levelData(domainAt(index), levelAt(index)->value() - 1, role);
}

QString RubricModel::domainNumbers(qsizetype domain) const
{
    const DomainEvidence &evidence = m_state.evidence.at(domain);
    const DomainStanding &standing = m_state.standings.at(domain);
    if (!standing.applies)
        return tr("not applicable");
    if (!standing.tracked)
        return tr("emerging, not tracked");
    if (evidence.highestShown > evidence.secured)
        return tr("shown %1, secured %2").arg(evidence.highestShown.value()).arg(evidence.secured.value());
    const Depth self = m_state.self.at(domain).value_or(Depth(0));
    const QString secured =
        evidence.secured == Depth(0) ? tr("none secured") : tr("secured %1").arg(evidence.secured.value());
    return self > evidence.secured ? tr("self %1, %2").arg(QString::number(self.value()), secured) : secured;
}

std::optional<Status> RubricModel::domainStatus(qsizetype domain) const
{
    const DomainEvidence &evidence = m_state.evidence.at(domain);
    if (!m_state.standings.at(domain).takesPart())
        return std::nullopt;
    if (evidence.highestShown > evidence.secured)
        return Status::Warning;
    const bool isCarried = m_state.self.at(domain).value_or(Depth(0)) <= evidence.secured;
    return evidence.secured > Depth(0) && isCarried ? Status::Met : Status::Missing;
}

QVariant RubricModel::domainData(qsizetype domain, int role) const
{
    const QString &name = framework().domains.at(domain).name;
    const std::optional<Status> status = domainStatus(domain);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(name);
    case NumbersRole:
        return domainNumbers(domain);
    case StatusRole:
        return asVariant(status);
    case Qt::AccessibleTextRole:
        return status ? tr("%1: %2, %3").arg(name, domainNumbers(domain), statusText(*status))
                      : tr("%1: %2").arg(name, domainNumbers(domain));
    default:
        return {};
    }
}

QVariant RubricModel::levelData(qsizetype domain, qsizetype level, int role) const
{
    const Level &of = framework().domains.at(domain).levels.at(level);
    const LevelEvidence &evidence = m_state.evidence.at(domain).levels.at(level);
    const QString name = tr("Level %1").arg(of.level.value());
    const Status status = evidence.shown ? Status::Met : Status::Missing;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return of.demonstration.isEmpty() ? QVariant() : plainToolTip(of.demonstration);
    case TitleRole:
        return of.title;
    case NumbersRole:
        return levelNumbers(evidence);
    case MeterRole:
        return evidence.tasks == 0
                   ? QVariant()
                   : QVariant::fromValue(MeterModel{evidence.demonstrated, evidence.needed, evidence.tasks});
    case StatusRole:
        return evidence.tasks == 0 ? QVariant() : asVariant(status);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(name, levelNumbers(evidence), statusText(status));
    default:
        return {};
    }
}

QVariant RubricModel::taskData(const ChosenTask &task, int role) const
{
    const qsizetype level = task.place.level.value() - 1;
    const QString &statement =
        framework().domains.at(task.domain).levels.at(level).canExecute.at(task.place.index - 1);
    const TaskEvidence &shown = m_state.counts.at(task.domain).at(level).at(task.place.index - 1);
    const bool isLinked = std::any_of(m_linked.cbegin(), m_linked.cend(), [&task](const LinkStanding &link) {
        return link.counts() && link.domain == task.domain && link.place == task.place;
    });
    const QString numbers = shown.pieces == 0 ? tr("none") : QString::number(shown.pieces);
    switch (role) {
    case Qt::DisplayRole:
        return statement;
    case Qt::ToolTipRole:
        return plainToolTip(statement);
    case NumbersRole:
        return numbers;
    case StatusRole:
        return asVariant(shown.pieces > 0 ? Status::Met : Status::Missing);
    case ByManagerRole:
        return shown.byManager;
    case LinkedRole:
        return isLinked;
    case Qt::AccessibleTextRole: {
        QStringList parts{statement, shown.pieces == 0   ? tr("no evidence yet")
                                     : shown.pieces == 1 ? tr("one piece of evidence")
                                                         : tr("%1 pieces of evidence").arg(shown.pieces)};
        if (shown.byManager)
            parts << tr("confirmed by the manager");
        if (isLinked)
            parts << tr("shown by the chosen evidence");
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace depthchart::ui
