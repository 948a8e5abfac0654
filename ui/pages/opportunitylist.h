// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/opportunitymodel.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace depthchart::ui {

class ChoiceControl;
class ElidedLabel;

/// The opportunities as a list to filter, to sort, and to add to the plan (ui.md "Growth"): by a click on the
/// row's button, by Space, or by dragging the row out.
class OpportunityList final : public Card
{
    Q_OBJECT

public:
    explicit OpportunityList(QWidget *parent = nullptr);

    /// All of them, in the rules' order; shown as filter and order say. The chosen row stays chosen.
    void setRows(const QList<OpportunityRow> &rows);
    /// What filter and order leave.
    [[nodiscard]] const QList<OpportunityRow> &shownRows() const;
    [[nodiscard]] bool isShown(const QString &id) const;
    /// Chooses that row, or none where it is not shown; the list stays where it is scrolled to.
    void choose(const QString &id);
    /// Scrolls to the chosen row where it is out of view.
    void showChosen();
    /// The row that fits best where none was chosen: the first that closes a gap, else the first; may be
    /// empty.
    [[nodiscard]] QString bestChoice() const;
    void setReadOnly(bool readOnly);

    /// Without its title where a drawer says it.
    void setTitleShown(bool shown);
    /// The filter as segments or a combo box, as that width of the card has room.
    void fitInto(int width);
    /// Height of the card with all its rows.
    [[nodiscard]] int wholeHeight() const;
    /// Height of the card with so many rows.
    [[nodiscard]] int heightOf(qsizetype rows) const;
    /// That height, or as much less as it would cut the last row.
    [[nodiscard]] int heightWithin(int height) const;

Q_SIGNALS:
    /// The person filtered or sorted.
    void shownChanged();
    void chosen(const QString &id);
    /// The person wants it in full.
    void activated(const QString &id);
    void addWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTitle();
    void buildTable();
    void showCounts();
    void showFiltered();
    void sortBy(int column);
    void wantAdded(const QModelIndex &index);

    QList<OpportunityRow> m_rows;
    bool m_isTold = false;
    int m_order = OpportunityModel::Closes;
    ChoiceControl *m_filter = nullptr;
    QCheckBox *m_closesGap = nullptr;
    ElidedLabel *m_shownCount = nullptr;
    QWidget *m_title = nullptr;
    QHBoxLayout *m_titleRow = nullptr;
    QTableView *m_table = nullptr;
    OpportunityModel *m_model = nullptr;
    QLabel *m_noRows = nullptr;
};

} // namespace depthchart::ui
