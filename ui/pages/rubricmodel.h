// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/evidencelinks.h"
#include "core/assessment/standing.h"
#include "ui/document/evidenceedits.h"
#include "ui/widgets/metergeometry.h"
#include "ui/widgets/statussign.h"

#include <QAbstractItemModel>

namespace depthchart::ui {

/// The rubric as a tree of domains, levels and tasks, with what evidence shows of each (ui.md "Evidence").
class RubricModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// All; what is not shown yet; of that, what the person claims: by a depth, or task by task.
    enum class Filter { All, Missing, Claimed };
    enum Role {
        /// "2 of 4, 3 needed", "secured 3", "none".
        NumbersRole = Qt::UserRole + 1,
        /// MeterModel of a level; invalid for the rest.
        MeterRole,
        /// int of Status; invalid where there is nothing to say.
        StatusRole,
        /// A level's own title; empty for the rest.
        TitleRole,
        ByManagerRole,
        /// The chosen piece of evidence shows this task.
        LinkedRole,
    };

    explicit RubricModel(ProfileDocument &document, QObject *parent = nullptr);

    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    /// The links of the piece of evidence that is chosen in the list beside it.
    void setLinked(const core::LinkStandings &links);
    /// Reads the document anew; the owner says when.
    void follow(Parts parts);

    [[nodiscard]] const QList<core::DomainEvidence> &evidence() const { return m_state.evidence; }
    /// Of the index itself or what it stands in; -1 for none.
    [[nodiscard]] qsizetype domainAt(const QModelIndex &index) const;
    /// Of a level or one of its tasks.
    [[nodiscard]] std::optional<core::Depth> levelAt(const QModelIndex &index) const;
    /// Invalid where the index is no task.
    [[nodiscard]] ChosenTask taskAt(const QModelIndex &index) const;
    /// Invalid where the filter leaves it out.
    [[nodiscard]] QModelIndex indexOfDomain(qsizetype domain) const;
    [[nodiscard]] QModelIndex indexOfLevel(qsizetype domain, core::Depth level) const;
    [[nodiscard]] QModelIndex indexOfTask(const ChosenTask &task) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct ShownLevel
    {
        qsizetype level = 0;
        QList<qsizetype> tasks;
        bool operator==(const ShownLevel &) const = default;
    };
    struct ShownDomain
    {
        qsizetype domain = 0;
        QList<ShownLevel> levels;
        bool operator==(const ShownDomain &) const = default;
    };
    /// All that the cells say, read from the document at once.
    struct State
    {
        /// Kept: while the page is hidden, the document may have another one already.
        std::shared_ptr<const Rubric> rubric;
        QList<core::DomainEvidence> evidence;
        core::TaskCounts counts;
        QList<core::DomainStanding> standings;
        QList<std::optional<core::Depth>> self;
        /// Task ids that the person claims under this revision.
        QStringList claims;
    };

    [[nodiscard]] State readState() const;
    [[nodiscard]] QList<ShownDomain> shownNow() const;
    [[nodiscard]] ShownDomain shownOf(qsizetype domain) const;
    [[nodiscard]] bool isShown(qsizetype domain, qsizetype level, qsizetype task) const;
    [[nodiscard]] const core::Framework &framework() const { return m_state.rubric->framework; }
    void tellDomain(int row);
    [[nodiscard]] QVariant domainData(qsizetype domain, int role) const;
    [[nodiscard]] QVariant levelData(qsizetype domain, qsizetype level, int role) const;
    [[nodiscard]] QVariant taskData(const ChosenTask &task, int role) const;
    [[nodiscard]] QString domainNumbers(qsizetype domain) const;
    [[nodiscard]] std::optional<Status> domainStatus(qsizetype domain) const;

    ProfileDocument &m_document;
    Filter m_filter = Filter::All;
    State m_state;
    QList<ShownDomain> m_shown;
    core::LinkStandings m_linked;
};

} // namespace depthchart::ui
