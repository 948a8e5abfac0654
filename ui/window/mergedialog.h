// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/mergephrases.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace depthchart::ui {

class ConflictModel;
class ConflictTable;
class TextLabel;

/// What another copy would bring into the profile, before it does: in a sentence, then the conflicts with
/// both values to choose from, then every change. It changes nothing itself.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All that the dialog says.
    struct Content
    {
        QString fileName;
        /// Sentences; empty ones are left out.
        QStringList sentences;
        QList<ConflictLine> conflicts;
        QList<MergeLine> changes;
    };

    explicit MergeDialog(const Content &content, QWidget *parent = nullptr);

    /// One a conflict, once accepted.
    [[nodiscard]] QList<core::MergeSide> choices() const;

private:
    void addConflicts(QVBoxLayout &column);
    [[nodiscard]] QWidget *makeChanges(const QList<MergeLine> &changes);
    [[nodiscard]] QWidget *makeButtons();
    void tell();

    ConflictModel *m_conflicts = nullptr;
    TextLabel *m_open = nullptr;
    QPushButton *m_merge = nullptr;
};

} // namespace depthchart::ui
