// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evidencemodel.h"
#include "ui/widgets/card.h"

class QAction;
class QComboBox;
class QPushButton;

namespace depthchart::ui {

class ElidedLabel;
class EmptyState;
class EvidenceTable;
class TextLabel;

/// The list of evidence with its filter (ui.md "Evidence").
class EvidenceCard final : public Card
{
    Q_OBJECT

public:
    EvidenceCard(ProfileDocument &document, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] EvidenceModel &model() const { return *m_model; }
    [[nodiscard]] EvidenceTable &table() const { return *m_table; }
    void follow(Parts parts);
    /// The filter that the page opens with: that domain, where it has evidence.
    void startWith(qsizetype domain);
    /// The rubric's choice: the filter goes with it where it is on a domain already.
    void goWith(qsizetype domain, std::optional<core::Depth> level, const ChosenTask &task);
    void addPiece();
    void showUnlinked();
    /// It is the page's one primary button, while nothing else is.
    void setAddPrimary(bool primary);

Q_SIGNALS:
    void notesWanted();
    /// Tasks should be suggested for what is not linked yet.
    void walkWanted();

private:
    void buildTitle();
    void buildFilter();
    void fillFilters();
    void fillLevels();
    void setFilter(const EvidenceFilter &filter);
    void takeFilter();
    void showCounts();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString nothingText() const;

    ProfileDocument &m_document;
    EvidenceModel *m_model = nullptr;
    QAction *m_add = nullptr;
    QAction *m_fromNotes = nullptr;
    QPushButton *m_notesButton = nullptr;
    QPushButton *m_addButton = nullptr;
    QComboBox *m_what = nullptr;
    QComboBox *m_level = nullptr;
    ElidedLabel *m_task = nullptr;
    QPushButton *m_suggest = nullptr;
    EvidenceTable *m_table = nullptr;
    TextLabel *m_nothing = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_filled = nullptr;
    /// The person began a piece while there is none.
    bool m_begun = false;
};

} // namespace depthchart::ui
