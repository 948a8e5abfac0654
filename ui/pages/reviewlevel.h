// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/domainevidence.h"
#include "core/framework/framework.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace depthchart::ui {

class ElidedLabel;
class EvidenceMeter;
class StatusSign;
class TextLabel;

/// What a column of the review tells of one level.
struct ShownLevel
{
    int level = 0;
    /// Whose rating it is, by name, and by the marks.
    QString names;
    QList<core::Rater> raters;
    /// Of the domain; absent for level 0.
    const core::Level *rubric = nullptr;
    const core::LevelEvidence *evidence = nullptr;
    /// One a task: "Nightly optimiser proposes prompt changes, Oct 2026"; empty where nothing shows it.
    QStringList newest;
};

/// One rated level of a domain in full: what it asks, task by task with the newest evidence, and how far
/// evidence carries it (ui.md "Review").
class ReviewLevel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewLevel(QWidget *parent = nullptr);

    void setLevel(const ShownLevel &shown);

private:
    class RaterMarks;
    class Task;

    void makeHead();
    void showTasks(const ShownLevel &shown);

    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_taskColumn = nullptr;
    TextLabel *m_level = nullptr;
    RaterMarks *m_marks = nullptr;
    ElidedLabel *m_raters = nullptr;
    StatusSign *m_sign = nullptr;
    TextLabel *m_numbers = nullptr;
    EvidenceMeter *m_meter = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_knowledge = nullptr;
    QList<Task *> m_tasks;
};

} // namespace depthchart::ui
