// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextcard.h"

#include "ui/text/phrases.h"
#include "ui/theme/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/vectorsign.h"

#include <QGridLayout>
#include <QPainter>
#include <QSet>
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

/// What closes a gap first, one of each kind before a second of any, since each closes another gap; then the
/// others in their order. Gives how many close one.
qsizetype sortForNext(QList<Opportunity> &opportunities)
{
    const auto rest = std::stable_partition(opportunities.begin(), opportunities.end(),
                                            [](const Opportunity &each) { return each.closesGap; });
    const auto spread = [](auto first, auto last) {
        QSet<Vector> seen;
        std::stable_partition(first, last, [&seen](const Opportunity &each) {
            const bool isFirst = !seen.contains(each.vector);
            seen << each.vector;
            return isFirst;
        });
    };
    spread(opportunities.begin(), rest);
    spread(rest, opportunities.end());
    return rest - opportunities.begin();
}

} // namespace

NextCard::NextCard(QWidget *parent)
    : Card(tr("Next"), parent)
{
    m_summary = new TextLabel({}, TextSize::Body, Tone::MutedText, this);
    m_summary->setWordWrap(true);
    m_foot = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_foot->setWordWrap(true);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space + halfSpace);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(WordsColumn, 1);
    m_all = new PrimaryButton(tr("See it on the &timeline"), this);
    connect(m_all, &QPushButton::clicked, this, &NextCard::growthWanted);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * space);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_all, 0, Qt::AlignTrailing | Qt::AlignBottom);
    body()->setSpacing(space);
    body()->addWidget(m_summary);
    body()->addLayout(m_grid, 1);
    body()->addLayout(foot);
    setRoom(m_room, m_most);
}

void NextCard::setRoom(CardRoom room, qsizetype steps)
{
    m_room = room;
    m_most = steps;
    m_summary->setVisible(room != CardRoom::Tight);
    m_foot->setVisible(room == CardRoom::Tight);
    showRows();
}

void NextCard::setButtonPrimary(bool primary)
{
    setPrimary(m_all, primary);
}

QList<QWidget *> NextCard::Row::widgets() const
{
    return {sign, title, proof, months, risk, line};
}

NextCard::Row NextCard::makeRow(int position)
{
    Row row;
    row.sign = new VectorSign(this);
    row.title = makeLabel(TextSize::Body, Tone::Text, this);
    row.title->setStrong(true);
    row.title->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    row.proof = makeLabel(TextSize::Small, Tone::MutedText, this);
    row.proof->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    row.months = makeLabel(TextSize::Body, Tone::Text, this);
    row.months->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    row.risk = makeLabel(TextSize::Small, Tone::MutedText, this);
    row.risk->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    row.line = new Parting(this);
    const int line = linesPerRow * position;
    m_grid->addWidget(row.sign, line, SignColumn, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(row.title, line, WordsColumn);
    m_grid->addWidget(row.proof, line + 1, WordsColumn);
    m_grid->addWidget(row.months, line, EffortColumn);
    m_grid->addWidget(row.risk, line + 1, EffortColumn);
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

void NextCard::fillRow(const Row &row, const Opportunity &opportunity, bool isLast)
{
    const qsizetype position = &row - m_rows.constData();
    row.sign->setVector(opportunity.vector);
    row.title->setText(m_titles.at(position));
    const bool isAmple = m_room == CardRoom::Ample;
    row.proof->setText(opportunity.validation.isEmpty() ? vectorName(opportunity.vector)
                       : isAmple                        ? opportunity.validation.join(tr(" · "))
                                                        : opportunity.validation.constFirst());
    row.proof->setLines(isAmple ? 2 : 1);
    row.months->setText(monthsText(opportunity.months));
    row.risk->setText(riskText(opportunity.risk));
    for (ElidedLabel *label : {row.months, row.risk})
        label->setMinimumWidth(label->sizeHint().width());
    row.line->setVisible(!isLast);
    m_grid->setRowMinimumHeight(linesPerRow * static_cast<int>(position) + 2, isLast ? 0
                                                                              : m_room == CardRoom::Tight
                                                                                  ? tightParting
                                                                                  : partingHeight);
}

void NextCard::showRows()
{
    // Where few steps close a gap, others stand beside them: an answer of one row would be thin.
    constexpr qsizetype fewest = 3;
    const qsizetype worth = m_room == CardRoom::Ample ? m_steps.size() : std::max(m_closing, fewest);
    const qsizetype shown = std::min({m_most, worth, m_steps.size()});
    while (m_rows.size() > shown)
        removeRow();
    while (m_rows.size() < shown)
        m_rows << makeRow(static_cast<int>(m_rows.size()));
    for (qsizetype i = 0; i < shown; ++i)
        fillRow(m_rows.at(i), m_steps.at(i), i + 1 == shown);
    m_summary->setText(summary(shown));
    m_foot->setText(footnote(shown));
}

QString NextCard::footnote(qsizetype shown) const
{
    if (m_steps.isEmpty())
        return {};
    if (m_closing == 0)
        return tr("No single step closes a gap to a next level.");
    if (m_closing > shown)
        return tr("%1 of %2 steps close a gap to the next level.").arg(m_closing).arg(m_steps.size());
    if (m_closing == shown)
        return tr("These close a gap to the next level.");
    return m_closing == 1 ? tr("The first closes a gap to the next level.")
                          : tr("The first %1 close a gap to the next level.")
                                .arg(numberWord(static_cast<int>(m_closing)));
}

QString NextCard::summary(qsizetype shown) const
{
    if (m_steps.isEmpty())
        return {};
    if (m_closing == 0)
        return tr("No single step closes a gap to a next level; open to you:");
    if (m_closing > shown)
        return tr("%1 of %2 steps close a gap to the next level, among them:")
            .arg(m_closing)
            .arg(m_steps.size());
    if (m_closing == shown)
        return tr("What closes a gap to the next level:");
    return m_closing == 1 ? tr("The first closes a gap to the next level; open to you besides:")
                          : tr("The first %1 close a gap to the next level; open to you besides:")
                                .arg(numberWord(static_cast<int>(m_closing)));
}

void NextCard::setOpportunities(const QList<Opportunity> &opportunities, const Standing &standing,
                                const Framework &framework)
{
    m_steps = opportunities;
    m_closing = sortForNext(m_steps);
    m_titles.clear();
    for (const Opportunity &step : std::as_const(m_steps))
        m_titles << opportunityTitle(step, framework, standing.impacts);
    showRows();
    m_all->setEnabled(true);
}

void NextCard::clear()
{
    m_steps.clear();
    m_closing = 0;
    showRows();
    m_summary->setText(tr("Next steps need the profile's framework."));
    m_foot->setText(m_summary->text());
    m_all->setEnabled(false);
}

} // namespace depthchart::ui
