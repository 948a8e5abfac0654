// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinemodel.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace depthchart::ui {

class ChoiceControl;
class ElidedLabel;
class StatusSign;
class TextLabel;
class TimelineLegend;
class TimelineTable;
class TimelineView;

/// The timeline with what goes with it: title, conflicts, zoom, legend, and the same as a table (ui.md
/// "Growth").
class TimelineCard final : public Card
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    void setTimeline(const TimelineModel &timeline);
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] TimelineLegend *legend() const { return m_legend; }

    /// "Plan", or what the opportunities are for.
    void setSentence(const QString &sentence);
    /// The first conflict in words (in a few where there is no room for them), and how many there are; empty
    /// for none.
    void setConflicts(const QStringList &conflicts, const QString &headline);
    /// Steps without dates, or conflicts: something is to be rescheduled.
    void setReschedulable(bool reschedulable);
    /// What lanes could be shown besides; the choice is offered where there are any.
    void setEmptyLanes(const QStringList &names);
    [[nodiscard]] bool areEmptyLanesShown() const;
    void offerRating(bool offered);

    [[nodiscard]] bool isTable() const;
    void setTable(bool table);

    /// In a low window: less room around, and zoom as a combo box.
    void setLow(bool low, bool narrow);
    void setLegendShown(bool shown);
    /// So much of the card's lower part is hidden by what lies over it: the timeline ends above.
    void setCovered(int height);

Q_SIGNALS:
    void rescheduleWanted();
    void emptyLanesToggled();
    void ratingWanted();
    /// Chosen or activated in the table.
    void rowChosen(const QString &bar);
    void rowActivated(const QString &bar);
    void tableToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTitle();
    void buildZoom(QWidget *parent);
    void buildTable();
    void showFoot();
    void showTable();
    void showConflict();
    void fitToWidth();

    QHBoxLayout *m_titleRow = nullptr;
    TextLabel *m_sentence = nullptr;
    StatusSign *m_warning = nullptr;
    ElidedLabel *m_conflict = nullptr;
    QStringList m_conflicts;
    QString m_headline;
    QPushButton *m_reschedule = nullptr;
    QCheckBox *m_emptyLanes = nullptr;
    QPushButton *m_rate = nullptr;
    QPushButton *m_asTable = nullptr;
    QPushButton *m_fit = nullptr;
    ChoiceControl *m_zoom = nullptr;
    QStackedWidget *m_stack = nullptr;
    TimelineView *m_timeline = nullptr;
    TimelineTable *m_table = nullptr;
    TimelineLegend *m_legend = nullptr;
    ElidedLabel *m_empty = nullptr;
    QBoxLayout *m_foot = nullptr;
    bool m_legendShown = true;
    int m_covered = 0;
};

} // namespace depthchart::ui
