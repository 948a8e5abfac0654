// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace depthchart::ui {

class TimelineItemModel;

/// The timeline *as a table* (ui.md "Growth"): under each lane its bars, with dates, duration and status in
/// words. Over the item model of a TimelineView it shows the same values and follows the same changes.
class TimelineTable final : public QTreeView
{
    Q_OBJECT

public:
    explicit TimelineTable(TimelineItemModel *items, QWidget *parent = nullptr);

    /// Id of the chosen bar; empty: none.
    [[nodiscard]] QString selected() const;
    /// Chooses the bar with that id and scrolls to it; an id that no bar has chooses none.
    void select(const QString &id);
    /// Scrolled no further down than the chosen bar asks for.
    void showFromTop();

Q_SIGNALS:
    void selectionChangedTo(const QString &id);
    /// Enter or a double click: the person wants to edit it.
    void editWanted(const QString &id);
    /// Delete, on a bar that can be removed.
    void removeWanted(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    TimelineItemModel *m_items;
};

} // namespace depthchart::ui
