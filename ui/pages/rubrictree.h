// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "ui/document/evidenceedits.h"

#include <QSet>
#include <QTreeView>

namespace depthchart::ui {

class RubricModel;

/// The rubric to walk through: what is open stays open while evidence changes. Space or Enter on a task asks
/// for a link, and so does a piece of evidence that is dropped on it.
class RubricTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit RubricTree(RubricModel *model, QWidget *parent = nullptr);

    /// Another rubric: nothing is open or chosen.
    void forget();
    /// Opens what it stands in, and chooses it.
    void goTo(const QModelIndex &index);

Q_SIGNALS:
    /// Another row is the current one, by the person or otherwise.
    void chosen();
    /// The chosen piece of evidence should show this task, or no more.
    void toggleWanted(const depthchart::ui::ChosenTask &task);
    void evidenceDropped(const depthchart::core::EntryId &evidence, const depthchart::ui::ChosenTask &task);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A domain, or one of its levels.
    using Place = std::pair<qsizetype, int>;
    /// What was chosen, so that it is found again in other rows.
    struct Chosen
    {
        qsizetype domain = -1;
        std::optional<core::Depth> level;
        ChosenTask task;
    };

    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    [[nodiscard]] ChosenTask taskUnder(const QDropEvent &event) const;
    void remember();
    void restore();

    RubricModel *m_model = nullptr;
    QSet<Place> m_open;
    Chosen m_chosen;
    bool m_restoring = false;
};

} // namespace depthchart::ui
