// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/steptext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QBoxLayout;
class QVBoxLayout;

namespace depthchart::ui {

class CheckItem;
class TextLabel;

/// One step of the plan in full: its criteria to tick, the checklist, its state, and what it offers once
/// done. Says what the person wants in signals; shows what it is given.
class StepPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StepPanel(QWidget *parent = nullptr);

    /// The focus stays on the control that has it where the step is the same.
    void setStep(const StepText &text);
    [[nodiscard]] const StepText &step() const { return m_text; }
    void setReadOnly(bool readOnly);
    /// In a low room the controls stand beside the rest, and the title, which the drawer's tab says, is left
    /// away.
    void setLow(bool low);
    /// Of the first criterion, or else the status.
    void takeFocus();

Q_SIGNALS:
    void criterionTicked(const depthchart::core::EntryId &step, qsizetype criterion, bool met);
    void statusWanted(const depthchart::core::EntryId &step, depthchart::core::StepStatus status);
    void pinWanted(const depthchart::core::EntryId &step, bool pinned);
    void monthsWanted(const depthchart::core::EntryId &step, int months);
    void noteWanted(const depthchart::core::EntryId &step, const QString &note);
    void removeWanted(const depthchart::core::EntryId &step);
    void offerTaken(const depthchart::core::EntryId &step, depthchart::core::StepOffer offer);
    /// The system that the step became, in the person's words.
    void recordWanted(const depthchart::core::EntryId &step, const QString &title);

private:
    [[nodiscard]] QBoxLayout *buildControls();
    void connectControls();
    void rebuildContent();
    void addCriteria(QVBoxLayout &layout, QWidget *parent);
    void addOffers(QVBoxLayout &layout, QWidget *parent);
    void addRecord(QVBoxLayout &layout, QWidget *parent);
    void showState();

    StepText m_text;
    bool m_readOnly = false;
    bool m_low = false;
    QBoxLayout *m_parts = nullptr;
    QBoxLayout *m_controls = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_sign = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_effort = nullptr;
    QList<CheckItem *> m_criteria;
    QLineEdit *m_note = nullptr;
    QComboBox *m_status = nullptr;
    QSpinBox *m_months = nullptr;
    QCheckBox *m_pinned = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace depthchart::ui
