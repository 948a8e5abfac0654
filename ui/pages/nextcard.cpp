// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextcard.h"

#include "ui/pages/nextrow.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

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
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    body()->setSpacing(space);
    body()->addWidget(m_summary);
    body()->addWidget(m_lead);
    body()->addLayout(m_column, 1);
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
    m_footRow = new QHBoxLayout;
    m_footRow->setSpacing(2 * space);
    m_footRow->addLayout(words, 1);
    m_footRow->addWidget(m_button, 0, Qt::AlignTrailing | Qt::AlignBottom);
    return m_footRow;
}

void NextCard::setRoom(CardRoom room, qsizetype steps)
{
    m_room = room;
    m_most = steps;
    m_footRow->setContentsMargins(0, room == CardRoom::Tight ? 0 : space, 0, 0);
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

void NextCard::addRow()
{
    if (!m_rows.isEmpty()) {
        m_partings << new Parting(this);
        m_column->addWidget(m_partings.constLast());
        m_partings.constLast()->show();
    }
    // What is left of the height goes to the steps, evenly.
    m_rows << new NextRow(this);
    m_column->addWidget(m_rows.constLast(), 1);
    // At once, since the height is asked for before the layout would show it.
    m_rows.constLast()->show();
}

void NextCard::removeRow()
{
    delete m_rows.takeLast();
    if (!m_partings.isEmpty())
        delete m_partings.takeLast();
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
        addRow();
    const bool isAmple = m_room == CardRoom::Ample;
    for (qsizetype i = 0; i < shown; ++i)
        m_rows.at(i)->setStep(m_answer.steps.at(i), isAmple, std::max<qsizetype>(1, m_most - shown));
    for (QWidget *parting : std::as_const(m_partings))
        parting->setFixedHeight(m_room == CardRoom::Tight ? tightParting : partingHeight);
    showWords(shown);
}

QString NextCard::restOfRoute(qsizetype shown) const
{
    const qsizetype all = m_answer.steps.size();
    return shown < all ? tr("The first %1 of %2 steps")
                             .arg(numberWord(static_cast<int>(shown)), numberWord(static_cast<int>(all)))
                       : m_answer.why;
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
    m_foot->setText(isRoute && isTight ? m_answer.shortLead : m_answer.foot);
    const bool isLate = !isRoute || isTight;
    m_late->setText(isLate ? m_answer.late : restOfRoute(shown));
    m_foot->setVisible(!wraps);
    m_late->setVisible(!wraps && (isLate || !m_late->text().isEmpty()));
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
        m_answer.reason = tr("Next steps need the profile’s framework.");
    }
    setTitle(m_answer.title);
    showRows();
    showButton();
}

} // namespace depthchart::ui
