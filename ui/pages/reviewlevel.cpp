// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewlevel.h"

#include "ui/radar/chartmarks.h"
#include "ui/text/evidencephrases.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linksign.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

/// Above what a level asks.
class Line final : public QWidget
{
public:
    explicit Line(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), Theme::current().color(Tone::StrongLine));
    }
};

} // namespace

/// The mark of who rated so.
class ReviewLevel::RaterMarks final : public QWidget
{
public:
    explicit RaterMarks(QWidget *parent)
        : QWidget(parent)
    {
    }
    void setRaters(const QList<core::Rater> &raters)
    {
        m_marks.setFlag(Mark::Self, raters.contains(core::Rater::Self));
        m_marks.setFlag(Mark::Manager, raters.contains(core::Rater::Manager));
        const int side = 2 * static_cast<int>(markExtent(m_marks, 1)) + 2;
        setFixedSize(side, side);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMarks(painter, QRectF(rect()).center(), m_marks, Theme::current());
    }

private:
    Marks m_marks;
};

/// A task with its tick and its newest evidence.
class ReviewLevel::Task final : public QWidget
{
public:
    explicit Task(QWidget *parent)
        : QWidget(parent)
        , m_sign(new StatusSign(Status::Missing, this))
        , m_text(new TextLabel({}, TextSize::Body, Tone::Text, this))
        , m_link(new LinkSign(this))
        , m_evidence(new ElidedLabel({}, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(space);
        auto *sign = new QVBoxLayout;
        sign->setContentsMargins(0, halfSpace / 2, 0, 0);
        sign->addWidget(m_sign);
        sign->addStretch();
        row->addLayout(sign);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        m_text->setWordWrap(true);
        words->addWidget(m_text);
        auto *evidence = new QHBoxLayout;
        evidence->setSpacing(halfSpace);
        m_evidence->setTextSize(TextSize::Small);
        m_evidence->setTone(Tone::MutedText);
        evidence->addWidget(m_link);
        evidence->addWidget(m_evidence, 1);
        words->addLayout(evidence);
        row->addLayout(words, 1);
    }
    void setTask(const QString &text, bool shown, const QString &newest)
    {
        m_sign->setStatus(shown ? Status::Met : Status::Missing);
        m_text->setText(text);
        m_link->setVisible(!newest.isEmpty());
        m_evidence->setText(newest.isEmpty() ? ReviewLevel::tr("No evidence yet") : newest);
    }

private:
    StatusSign *m_sign;
    TextLabel *m_text;
    LinkSign *m_link;
    ElidedLabel *m_evidence;
};

ReviewLevel::ReviewLevel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_taskColumn(new QVBoxLayout)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space);
    makeHead();
    m_column->addWidget(new Line(this));
    m_title = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_title->setWordWrap(true);
    m_column->addWidget(m_title);
    m_taskColumn->setSpacing(space);
    m_column->addLayout(m_taskColumn);
    m_knowledge = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_knowledge->setWordWrap(true);
    m_column->addWidget(m_knowledge);
    m_column->addStretch(1);
}

void ReviewLevel::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    m_level = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_level->setStrong(true);
    m_marks = new RaterMarks(this);
    m_raters = new ElidedLabel({}, this);
    head->addWidget(m_level);
    head->addWidget(m_marks);
    head->addWidget(m_raters, 1);
    m_column->addLayout(head);
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(space);
    m_sign = new StatusSign(Status::Missing, this);
    m_numbers = new TextLabel({}, TextSize::Small, Tone::Text, this);
    m_meter = new EvidenceMeter({}, this);
    m_meter->setAccessibleName(tr("Tasks shown by evidence"));
    evidence->addWidget(m_sign);
    evidence->addWidget(m_numbers);
    evidence->addStretch(1);
    evidence->addWidget(m_meter);
    m_column->addLayout(evidence);
}

void ReviewLevel::setLevel(const ShownLevel &shown)
{
    m_level->setText(tr("Level %1").arg(shown.level));
    m_marks->setRaters(shown.raters);
    m_raters->setText(shown.names);
    setAccessibleName(
        tr("Level %1, %2", "a level, who rated it").arg(QString::number(shown.level), shown.names));
    const bool isAsked = shown.rubric && shown.evidence;
    for (QWidget *widget : {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_meter)})
        widget->setVisible(isAsked);
    m_numbers->setText(isAsked ? levelNumbers(*shown.evidence) : tr("Nothing is asked yet"));
    m_title->setVisible(isAsked);
    m_knowledge->setVisible(isAsked && !shown.rubric->knowledge.isEmpty());
    if (isAsked) {
        const core::LevelEvidence &evidence = *shown.evidence;
        m_sign->setStatus(evidence.shown ? Status::Met : Status::Missing);
        m_meter->setModel({evidence.demonstrated, evidence.needed, evidence.tasks});
        m_title->setText(shown.rubric->title);
        m_title->setVisible(!shown.rubric->title.isEmpty());
        m_knowledge->setText(
            tr("Knows: %1").arg(shown.rubric->knowledge.join(tr("; ", "between two statements"))));
    }
    showTasks(shown);
}

void ReviewLevel::showTasks(const ShownLevel &shown)
{
    const QStringList tasks = shown.rubric ? shown.rubric->canExecute : QStringList();
    while (m_tasks.size() < tasks.size()) {
        m_tasks << new Task(this);
        m_taskColumn->addWidget(m_tasks.constLast());
    }
    for (qsizetype i = 0; i < m_tasks.size(); ++i) {
        const bool isThere = i < tasks.size();
        m_tasks.at(i)->setVisible(isThere);
        if (!isThere)
            continue;
        const bool isShown =
            shown.evidence && (shown.evidence->bySelf.value(i) || shown.evidence->byManager.value(i));
        m_tasks.at(i)->setTask(tasks.at(i), isShown, shown.newest.value(i));
    }
}

} // namespace depthchart::ui
