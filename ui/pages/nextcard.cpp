// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextcard.h"

#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/vectorsign.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

enum StepColumn { SignColumn, WordsColumn, EffortColumn };
/// A step takes two lines of the grid, and one for what parts it from the next.
constexpr int linesPerRow = 3;
constexpr int partingHeight = 2 * space + 1;
constexpr int tightParting = space + 1;

/// A hairline in the middle of its height.
class Parting final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() / 2, width(), 1), Theme::current().color(Tone::Line));
    }
};

ElidedLabel *makeLabel(TextSize size, Tone tone, QWidget *parent)
{
    auto *label = new ElidedLabel({}, parent);
    label->setTextSize(size);
    label->setTone(tone);
    return label;
}

} // namespace

NextCard::NextCard(QWidget *parent)
    : Card(tr("Next"), parent)
{
    m_summary = new TextLabel({}, TextSize::Body, Tone::MutedText, this);
    m_summary->setWordWrap(true);
    m_lead = makeLabel(TextSize::Body, Tone::MutedText, this);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space + halfSpace);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(WordsColumn, 1);
    body()->setSpacing(space);
    body()->addWidget(m_summary);
    body()->addWidget(m_lead);
    body()->addLayout(m_grid, 1);
    body()->addLayout(makeFoot());
    setAnswer({});
    setRoom(m_room, m_most);
}

QLayout *NextCard::makeFoot()
{
    m_reason = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_reason->setWordWrap(true);
    m_foot = makeLabel(TextSize::Small, Tone::Text, this);
    m_late = makeLabel(TextSize::Small, Tone::Text, this);
    m_button = new PrimaryButton({}, this);
    connect(m_button, &QPushButton::clicked, this,
            [this] { offersRoute() ? Q_EMIT routeWanted() : Q_EMIT growthWanted(); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_reason);
    words->addWidget(m_foot);
    words->addWidget(m_late);
    words->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * space);
    foot->addLayout(words, 1);
    foot->addWidget(m_button, 0, Qt::AlignTrailing | Qt::AlignBottom);
    return foot;
}

void NextCard::setRoom(CardRoom room, qsizetype steps)
{
    m_room = room;
    m_most = steps;
    showRows();
}

void NextCard::setButtonPrimary(bool primary)
{
    setPrimary(m_button, primary);
}

void NextCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButton();
}

QList<QWidget *> NextCard::Row::widgets() const
{
    return {sign, title, detail, when, since, line};
}

NextCard::Row NextCard::makeRow(int position)
{
    Row row;
    row.sign = new VectorSign(this);
    row.title = makeLabel(TextSize::Body, Tone::Text, this);
    row.title->setStrong(true);
    row.title->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    row.detail = makeLabel(TextSize::Small, Tone::MutedText, this);
    row.detail->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    row.when = makeLabel(TextSize::Body, Tone::Text, this);
    row.when->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    row.since = makeLabel(TextSize::Small, Tone::MutedText, this);
    row.since->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    row.line = new Parting(this);
    const int line = linesPerRow * position;
    m_grid->addWidget(row.sign, line, SignColumn, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(row.title, line, WordsColumn);
    m_grid->addWidget(row.detail, line + 1, WordsColumn);
    m_grid->addWidget(row.when, line, EffortColumn);
    m_grid->addWidget(row.since, line + 1, EffortColumn);
    m_grid->addWidget(row.line, line + 2, 0, 1, -1);
    // What is left of the height goes to the steps, evenly, and not between one's own two lines.
    m_grid->setRowStretch(line, 1);
    m_grid->setRowStretch(line + 1, 1);
    // At once, since the height is asked for before the layout would show them.
    for (QWidget *widget : row.widgets())
        widget->show();
    return row;
}

void NextCard::removeRow()
{
    const Row row = m_rows.takeLast();
    const int line = linesPerRow * static_cast<int>(m_rows.size());
    for (int i = 0; i < linesPerRow; ++i) {
        m_grid->setRowStretch(line + i, 0);
        m_grid->setRowMinimumHeight(line + i, 0);
    }
    qDeleteAll(row.widgets());
}

void NextCard::fillRow(const Row &row, const NextStep &step, bool isLast)
{
    const qsizetype position = &row - m_rows.constData();
    const bool isAmple = m_room == CardRoom::Ample;
    row.sign->setVector(step.vector);
    row.title->setText(step.title);
    row.detail->setText(isAmple ? step.whole : step.detail);
    row.detail->setLines(isAmple ? 2 : 1);
    row.when->setText(step.when);
    row.since->setText(step.since);
    row.sign->setToolTip(plainToolTip(step.reasons));
    for (ElidedLabel *label : {row.when, row.since})
        label->setMinimumWidth(label->sizeHint().width());
    row.line->setVisible(!isLast);
    m_grid->setRowMinimumHeight(linesPerRow * static_cast<int>(position) + 2, isLast ? 0
                                                                              : m_room == CardRoom::Tight
                                                                                  ? tightParting
                                                                                  : partingHeight);
}

qsizetype NextCard::rowsToShow() const
{
    // Where few opportunities close a gap, others stand beside them: an answer of one row would be thin.
    constexpr qsizetype fewest = 3;
    const bool isAll = m_room == CardRoom::Ample || m_answer.kind == NextAnswer::Kind::Plan;
    const qsizetype worth = isAll ? m_answer.steps.size() : std::max(m_answer.closing, fewest);
    return std::min({m_most, worth, m_answer.steps.size()});
}

void NextCard::showRows()
{
    const qsizetype shown = rowsToShow();
    while (m_rows.size() > shown)
        removeRow();
    while (m_rows.size() < shown)
        m_rows << makeRow(static_cast<int>(m_rows.size()));
    for (qsizetype i = 0; i < shown; ++i)
        fillRow(m_rows.at(i), m_answer.steps.at(i), i + 1 == shown);
    showWords(shown);
}

void NextCard::showWords(qsizetype shown)
{
    using Kind = NextAnswer::Kind;
    const bool isTight = m_room == CardRoom::Tight;
    const bool isRoute = m_answer.kind == Kind::Route;
    const bool wraps = m_answer.kind == Kind::Opportunities || m_answer.kind == Kind::Unknown;
    m_summary->setText(opportunitiesSummary(m_answer, shown));
    m_summary->setVisible(wraps && !isTight);
    m_reason->setText(m_answer.reason);
    m_reason->setVisible(wraps && isTight);
    m_lead->setText(m_answer.lead);
    m_lead->setVisible(isRoute && !isTight);
    const qsizetype more = m_answer.steps.size() - shown;
    const QString rest = isRoute && more > 0 ? tr("The first %1 of %2 steps.")
                                                   .arg(numberWord(static_cast<int>(shown)),
                                                        numberWord(static_cast<int>(shown + more)))
                                             : QString();
    const bool isTwoLines = !isRoute || isTight;
    m_foot->setText(isRoute && isTight ? m_answer.shortLead : rest.isEmpty() ? m_answer.foot : rest);
    m_late->setText(isTwoLines ? m_answer.late : rest.isEmpty() ? QString() : m_answer.foot);
    m_foot->setVisible(!wraps);
    m_late->setVisible(!wraps && (isTwoLines || !m_late->text().isEmpty()));
}

bool NextCard::offersRoute() const
{
    return m_answer.kind == NextAnswer::Kind::Route && !m_readOnly;
}

void NextCard::showButton()
{
    const bool isRoute = offersRoute();
    m_button->setText(isRoute                                   ? tr("Put it on the &timeline")
                      : m_answer.kind == NextAnswer::Kind::Plan ? tr("Open &the plan")
                                                                : tr("See it on the &timeline"));
    m_button->setEnabled(m_answer.kind != NextAnswer::Kind::Unknown &&
                         (!isRoute || m_answer.waitsFor.isEmpty()));
    m_button->setToolTip(isRoute ? plainToolTip(m_answer.waitsFor) : QString());
}

void NextCard::setAnswer(const NextAnswer &answer)
{
    // The worker's part often says nothing new.
    if (answer == m_answer && answer.kind != NextAnswer::Kind::Unknown)
        return;
    m_answer = answer;
    if (m_answer.kind == NextAnswer::Kind::Unknown) {
        m_answer.title = tr("Next");
        m_answer.reason = tr("Next steps need the profile's framework.");
    }
    setTitle(m_answer.title);
    showRows();
    showButton();
}

} // namespace depthchart::ui
