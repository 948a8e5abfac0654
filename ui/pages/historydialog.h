// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QDialog>

class QComboBox;

namespace depthchart::ui {

class EmptyState;
class HistoryChart;
class ProfileDocument;
class TextLabel;

/// Depth over time per domain, the pace beside the rubric's months, and what changed between two snapshots
/// (domain.md section 10; ui.md "Review"). Follows the document while it is open.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(const ProfileDocument &document, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeHistory();
    void follow();
    /// The snapshots to choose from; what was chosen stays, by its id.
    void fill(QComboBox &box, int otherwise);
    void showChanges();

    const ProfileDocument &m_document;
    /// Dated, oldest first.
    QList<core::Snapshot> m_history;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    TextLabel *m_pace = nullptr;
    HistoryChart *m_chart = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    TextLabel *m_changes = nullptr;
};

} // namespace depthchart::ui
