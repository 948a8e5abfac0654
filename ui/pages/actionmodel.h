// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QAbstractTableModel>
#include <QDate>

namespace depthchart::ui {

class ProfileDocument;

/// The actions as rows that edit in place: those that earlier reviews left first, under the review that they
/// come from, then those of the review under way, and a row that becomes a new one when its text is typed
/// (ui.md "Review"). Of earlier reviews the last one's are all there, of older ones what is open.
class ActionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Owner, Due, ColumnCount };

    ActionModel(ProfileDocument &document, QDate today, QObject *parent = nullptr);

    /// Reads the document anew; the owner says when.
    void follow();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The row tells which review the ones below it come from.
    [[nodiscard]] bool isHeading(int row) const;
    /// The row becomes a new action.
    [[nodiscard]] bool isNewRow(int row) const;
    /// Removes the action as one undoable step; nothing for other rows.
    void remove(int row);

private:
    struct Row
    {
        enum class Kind { Heading, Entry, New };
        Kind kind = Kind::Heading;
        QString heading;
        core::Action action;

        /// Both stand for the same, whatever it says.
        [[nodiscard]] bool isSameAs(const Row &other) const
        {
            return kind == other.kind && action.id == other.action.id && heading == other.heading;
        }
    };

    [[nodiscard]] QList<Row> readRows() const;
    void addReview(QList<Row> &rows, const core::Review &review, bool withDone) const;
    [[nodiscard]] QVariant entryData(const core::Action &action, int column, int role) const;
    [[nodiscard]] QVariant display(const Row &row, int column) const;

    ProfileDocument &m_document;
    QDate m_today;
    QList<Row> m_rows;
};

} // namespace depthchart::ui
