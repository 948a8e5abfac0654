// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suggest/suggestion.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace depthchart::ui {

/// What one statement may demonstrate, as rows; below them one row that links it to nothing yet.
class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WordsRole = Qt::UserRole + 1, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    /// `domains` names the domain of each.
    void setSuggestions(const QList<core::Suggestion> &suggestions, const QStringList &domains);
    [[nodiscard]] const QList<core::Suggestion> &suggestions() const { return m_suggestions; }
    /// The row that links to nothing.
    [[nodiscard]] bool isUnlinked(int row) const { return row >= m_suggestions.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString detail(int row) const;

    QList<core::Suggestion> m_suggestions;
    QStringList m_domains;
};

class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Several may be chosen: one piece of work can show more than one task.
class SuggestionList final : public QListView
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *parent = nullptr);

    void setSuggestions(const QList<core::Suggestion> &suggestions, const QStringList &domains);
    /// In the list's order; empty: link it to nothing yet.
    [[nodiscard]] QList<core::Suggestion> chosen() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    void acceptWanted();
    void refuseWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SuggestionModel *m_model = nullptr;
};

} // namespace depthchart::ui
