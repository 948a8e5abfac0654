// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importednotes.h"

#include <QDialog>

class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace depthchart::ui {

class TextLabel;

/// What a file of notes or a resume could bring in, with a tick for each: nothing enters the profile without
/// a person.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &fileName, const core::Profile &profile, const core::ImportedNotes &notes,
                 QWidget *parent = nullptr);

    [[nodiscard]] core::ImportChoice choice() const;

private:
    [[nodiscard]] QTreeView *makeView();
    [[nodiscard]] QWidget *makeButtons();
    void fill(const core::Profile &profile, const core::ImportedNotes &notes);
    [[nodiscard]] QStandardItem *addGroup(const QString &title);
    /// The person ticked a row, or a group with all its rows.
    void take(QStandardItem *changed);
    void tell();

    QStandardItemModel *m_model = nullptr;
    QStandardItem *m_person = nullptr;
    QStandardItem *m_evidence = nullptr;
    QStandardItem *m_impacts = nullptr;
    TextLabel *m_chosen = nullptr;
    QPushButton *m_import = nullptr;
    bool m_taking = false;
};

} // namespace depthchart::ui
