// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace depthchart::ui {

class ElidedLabel;
class StatusSign;

struct LadderViewSkill
{
    core::SkillId id;
    QString name;
    bool mastered = false;
    bool operator==(const LadderViewSkill &) const = default;
};

struct LadderViewLevel
{
    QString title;
    QList<LadderViewSkill> skills;
    [[nodiscard]] bool isPassed() const;
    [[nodiscard]] qsizetype mastered() const;
    bool operator==(const LadderViewLevel &) const = default;
};

struct LadderViewModel
{
    QList<LadderViewLevel> levels;
    /// The level that the person stands at.
    qsizetype at = 0;
    bool operator==(const LadderViewModel &) const = default;
};

/// The traditional ladder in a row: a title a level and a cell a skill. A click or Space ticks a skill; each
/// cell is a check box to a screen reader.
class LadderView : public QWidget
{
    Q_OBJECT
public:
    explicit LadderView(QWidget *parent = nullptr);

    void setModel(const LadderViewModel &model);
    [[nodiscard]] const LadderViewModel &model() const { return m_model; }
    /// The skills' names under their cells, in up to two lines; without, they are in the tool tips.
    void setNamesShown(bool shown);
    /// The cell of a skill, or nullptr.
    [[nodiscard]] QCheckBox *cell(const core::SkillId &skill) const;

Q_SIGNALS:
    /// The person ticked or unticked it.
    void skillToggled(const depthchart::core::SkillId &skill, bool mastered);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *makeLevel(const LadderViewLevel &level);
    void refresh();

    LadderViewModel m_model;
    QHBoxLayout *m_layout = nullptr;
    QList<QCheckBox *> m_cells;
    QList<ElidedLabel *> m_titles;
    QList<StatusSign *> m_signs;
    bool m_named = false;
};

} // namespace depthchart::ui
