// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <QTableView>

class QMenu;
class QUrl;

namespace depthchart::ui {

class EvidenceModel;

/// The list of evidence: edits in place, opens links by a click, ticks and unticks with Space.
class EvidenceTable final : public QTableView
{
    Q_OBJECT

public:
    explicit EvidenceTable(EvidenceModel *model, QWidget *parent = nullptr);

    /// Begins a new piece.
    void addRow();
    void choose(const core::EntryId &evidence);
    /// Empty where the new row, or none, is chosen.
    [[nodiscard]] core::EntryId chosenEvidence() const;
    /// The boxes need their column only while a task is chosen.
    void setBoxesShown(bool shown);

Q_SIGNALS:
    void chosen();
    void linkOpened(const QUrl &address);
    /// The links of that piece that do not count should count again, for the tasks that their ids name now.
    void openLinksConfirmed(const depthchart::core::EntryId &evidence);
    /// The links of that piece that do not count should go.
    void openLinksUnwanted(const depthchart::core::EntryId &evidence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void setUpRows();
    void fillMenu(QMenu &menu, const QModelIndex &index);
    void openLink(const QModelIndex &index);
    void remove(int row);
    void shareColumns();
    [[nodiscard]] int columnNeed(int column) const;
    /// Of lines enough for what was done in a column so wide.
    [[nodiscard]] int rowHeightFor(int work) const;
    void keepChosen();

    EvidenceModel *m_model = nullptr;
    /// Found again where rows come and go.
    core::EntryId m_chosen;
};

} // namespace depthchart::ui
