// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QAbstractTableModel>

namespace depthchart::ui {

class ProfileDocument;

/// The systems in production as rows that edit in place, with the scale that is read from their text; below
/// them a row that becomes a new record when its title is typed.
class ImpactModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Description, Since, Scale, Kind, ColumnCount };

    explicit ImpactModel(ProfileDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Whether the row is the one that becomes a new record.
    [[nodiscard]] bool isNewRow(int row) const;
    /// Whether a record has a description.
    [[nodiscard]] bool isAnyDescribed() const;
    /// "Scale" rather than "Scale read from the text".
    void setShortHeadings(bool areShort);
    /// Removes the record as one undoable step.
    void remove(int row);

private:
    void follow();
    [[nodiscard]] QVariant display(int row, int column) const;
    [[nodiscard]] QVariant editValue(int row, int column) const;
    bool add(const QString &title);

    ProfileDocument &m_document;
    bool m_shortHeadings = false;
    /// The rows as the views know them: while rows are told, the document is ahead.
    QList<core::ImpactRecord> m_shown;
};

} // namespace depthchart::ui
