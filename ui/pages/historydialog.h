// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QDate>
#include <QDialog>

class QComboBox;

namespace depthchart::ui {

class Card;
class EmptyState;
class HistoryChart;
class HistoryRadar;
class ProfileDocument;
class TextLabel;

/// The history up to now: the radar played through the snapshots, depth over time per domain with the pace
/// beside the rubric's months, and what changed between two of them in words (domain.md section 10; ui.md
/// "Review"). Follows the document while it is open.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const ProfileDocument &document, QDate today, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeHistory();
    [[nodiscard]] Card *makeTime();
    [[nodiscard]] Card *makeChanges();
    void follow();
    void fillBoxes();
    /// What the two boxes have chosen, on the radar and in words.
    void showChosen();
    /// Where no depth rose between two snapshots: what rose since the last one.
    [[nodiscard]] QString noPaceSentence() const;
    /// That one, and the one before it.
    void choose(int snapshot);

    const ProfileDocument &m_document;
    QDate m_today;
    /// Dated, oldest first; last, what stands now where that is another.
    QList<core::Snapshot> m_history;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    HistoryRadar *m_radar = nullptr;
    TextLabel *m_pace = nullptr;
    HistoryChart *m_chart = nullptr;
    QWidget *m_choice = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    TextLabel *m_changes = nullptr;
};

} // namespace depthchart::ui
