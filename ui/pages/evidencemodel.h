// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/evidencelinks.h"
#include "ui/document/evidenceedits.h"

#include <QAbstractTableModel>
#include <QDate>

namespace depthchart::ui {

/// Which pieces of evidence the list shows.
struct EvidenceFilter
{
    enum class Kind { All, Domain, Unlinked, ToConfirm };

    Kind kind = Kind::All;
    /// For Kind::Domain: which, and of that the level, all where absent.
    qsizetype domain = -1;
    std::optional<core::Depth> level;
    bool operator==(const EvidenceFilter &) const = default;
};

/// The evidence as rows that edit in place, newest first, under a row that becomes a new piece when it is
/// typed into (ui.md "Evidence"). Every edit is one undoable step.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Shows: a box that says, and changes, whether the piece shows the chosen task.
    enum Column { Shows, Date, Work, Demonstrates, Link, ColumnCount };
    enum Role {
        /// The link may be opened by a click.
        UrlRole = Qt::UserRole + 1,
    };

    EvidenceModel(ProfileDocument &document, QDate today, QObject *parent = nullptr);

    void setFilter(const EvidenceFilter &filter);
    [[nodiscard]] const EvidenceFilter &filter() const { return m_filter; }
    /// The task that the boxes speak of; an invalid one: no boxes.
    void setTask(const ChosenTask &task);
    [[nodiscard]] const ChosenTask &task() const { return m_task; }
    /// Reads the document anew; the owner says when.
    void follow(Parts parts);

    /// Pieces that the filter leaves.
    [[nodiscard]] qsizetype shownCount() const { return m_rows.size(); }
    /// Pieces for which the filter would leave them, however many are shown for now.
    [[nodiscard]] qsizetype countOf(EvidenceFilter::Kind kind) const;
    [[nodiscard]] bool isReadOnly() const { return m_firstRow == 0; }
    [[nodiscard]] bool isNewRow(int row) const;
    /// Empty for the new row.
    [[nodiscard]] core::EntryId idAt(int row) const;
    /// -1 where the piece is not shown.
    [[nodiscard]] int rowOf(const core::EntryId &id) const;
    [[nodiscard]] core::LinkStandings linksAt(int row) const;
    /// What the piece's links that do not count would show if they were confirmed again; empty where none
    /// can.
    [[nodiscard]] QString confirmedAgainText(int row) const;
    void remove(int row);
    /// Links the piece to the chosen task, or takes that back.
    void toggle(int row);
    /// The same for any task.
    void toggle(int row, const ChosenTask &task);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A piece was typed into the new row.
    void added(const depthchart::core::EntryId &id);

private:
    struct Row
    {
        core::Evidence evidence;
        core::LinkStandings links;
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] bool matches(const Row &row) const;
    [[nodiscard]] QList<Row> rowsNow() const;
    [[nodiscard]] QList<Row> filtered() const;
    void reset();
    void show(const QList<Row> &rows);
    [[nodiscard]] const core::Framework &framework() const { return m_rubric->framework; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(row - m_firstRow); }
    [[nodiscard]] bool isShown(const Row &row, const ChosenTask &task) const;
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QVariant editValue(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] bool isMuted(int row, int column) const;
    bool addPiece(const QString &text);

    ProfileDocument &m_document;
    QDate m_today;
    /// As the rows know it: while the page is hidden, the document may have another one already.
    std::shared_ptr<const Rubric> m_rubric;
    /// 1 below the row that becomes a new piece.
    int m_firstRow = 0;
    EvidenceFilter m_filter;
    ChosenTask m_task;
    /// All of them in the list's order, and what is shown of them as the views know it.
    QList<Row> m_all;
    QList<Row> m_rows;
    /// The piece that was worked on last stays in sight, whatever the filter would say of it now.
    core::EntryId m_kept;
};

} // namespace depthchart::ui
