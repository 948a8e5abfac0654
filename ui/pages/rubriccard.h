// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/evidenceedits.h"
#include "ui/widgets/card.h"

namespace depthchart::ui {

class RubricModel;
class RubricTree;
class SegmentedControl;
class TextLabel;

/// The rubric: domain, level, task, each with what evidence shows of it, to filter and to choose from
/// (ui.md "Evidence").
class RubricCard final : public Card
{
    Q_OBJECT

public:
    explicit RubricCard(ProfileDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] RubricModel &model() const { return *m_model; }
    [[nodiscard]] RubricTree &tree() const { return *m_tree; }
    void follow(Parts parts);
    /// Shows what is missing at that level.
    void showMissing(qsizetype domain, core::Depth level);
    void goToDomain(qsizetype domain);

    /// Of what is chosen; -1 and invalid where nothing is.
    [[nodiscard]] qsizetype domain() const;
    [[nodiscard]] std::optional<core::Depth> level() const;
    [[nodiscard]] ChosenTask task() const;

private:
    void showFiltered();
    /// Where the person is likely to begin: at a missing foundation, else at an open claim.
    void chooseFirst();
    void tellNeeded();

    ProfileDocument &m_document;
    RubricModel *m_model = nullptr;
    RubricTree *m_tree = nullptr;
    SegmentedControl *m_filter = nullptr;
    TextLabel *m_nothing = nullptr;
    class Legend;
    Legend *m_legend = nullptr;
};

} // namespace depthchart::ui
