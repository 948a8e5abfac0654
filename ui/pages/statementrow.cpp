// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statementrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblewidgets.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linksign.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace depthchart::ui {

namespace {

constexpr int numberWidth = 22;
constexpr int currentBorder = 2;

} // namespace

StatementRow::StatementRow(qsizetype number, const QString &statement, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    installAccessibleWidgets();
    setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(space);
    auto *count = new TextLabel(QString::number(number), TextSize::Body, Tone::MutedText, this);
    count->setMinimumWidth(numberWidth);
    row->addWidget(count);

    auto *words = new QVBoxLayout;
    words->setSpacing(halfSpace / 2);
    m_statement = new TextLabel(statement, TextSize::Body, Tone::Text, this);
    m_statement->setStrong(true);
    m_statement->setWordWrap(true);
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(halfSpace);
    m_link = new LinkSign(this);
    m_evidence = new ElidedLabel({}, this);
    m_evidence->setTextSize(TextSize::Small);
    m_evidence->setTone(Tone::MutedText);
    evidence->addWidget(m_link);
    evidence->addWidget(m_evidence, 1);
    words->addStretch();
    words->addWidget(m_statement);
    words->addLayout(evidence);
    words->addStretch();
    row->addLayout(words, 1);
    row->addSpacing(space);
    makeAnswers();
    row->addWidget(m_answers, 0, Qt::AlignVCenter);
    setTight(false);
    setEvidence({});
}

void StatementRow::makeAnswers()
{
    const QString statement = m_statement->text();
    m_answers = new SegmentedControl(this);
    m_answers->setAccessibleName(statement);
    const QStringList names = {tr("Can"), tr("Can’t"), tr("Not sure")};
    const QStringList tips = {tr("You have done this, and could show it (Y)"), tr("Not yet (N)"),
                              tr("Counts as can’t does; the file keeps no difference (U)")};
    for (int i = 0; i < names.size(); ++i) {
        m_answers->addOption(names.at(i), i == 0 ? std::optional(Icon::Tick) : std::nullopt);
        m_answers->setOptionToolTip(i, tips.at(i));
        m_answers->setOptionAccessibleName(i, tr("%1: %2", "answer: statement").arg(names.at(i), statement));
        m_answers->button(i)->installEventFilter(this);
    }
    // The tick comes with the choice, and its room is there before.
    m_answers->button(0)->setMinimumWidth(m_answers->button(0)->sizeHint().width());
    m_answers->setOptionIcon(0, std::nullopt);
    m_answers->installEventFilter(this);
    connect(m_answers, &SegmentedControl::optionChosen, this, [this](int index) {
        setChoice(static_cast<Choice>(index));
        Q_EMIT chosen(static_cast<Choice>(index), !m_movesThrough);
    });
}

void StatementRow::setChoice(Choice choice)
{
    m_answers->setCurrentIndex(static_cast<int>(choice));
    m_answers->setOptionIcon(0, choice == Choice::Can ? std::optional(Icon::Tick) : std::nullopt);
    describe();
}

StatementRow::Choice StatementRow::choice() const
{
    return static_cast<Choice>(m_answers->currentIndex());
}

void StatementRow::setEvidence(const QString &line)
{
    m_link->setVisible(!line.isEmpty());
    m_evidence->setText(line.isEmpty() ? tr("No evidence yet") : line);
    describe();
}

void StatementRow::describe()
{
    const QAbstractButton *chosen = m_answers->button(m_answers->currentIndex());
    setAccessibleName(tr("%1: %2", "number: statement").arg(m_number).arg(m_statement->text()));
    setAccessibleDescription(tr("%1. %2", "answer. evidence.")
                                 .arg(chosen ? chosen->text() : tr("Not answered"), m_evidence->text()));
}

void StatementRow::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void StatementRow::setTight(bool tight)
{
    const int around = tight ? space : space + halfSpace;
    layout()->setContentsMargins(2 * space, around, 2 * space, around);
    m_evidence->setLines(tight ? 1 : 2);
}

void StatementRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCurrent)
        paintBox(painter, rect(), cardRadius, theme.color(Tone::AccentTint), theme.color(Tone::Accent),
                 currentBorder);
    else
        paintBox(painter, rect(), cardRadius, theme.color(Tone::Card), theme.color(Tone::StrongLine));
}

void StatementRow::focusInEvent(QFocusEvent *event)
{
    Q_EMIT entered();
    QWidget::focusInEvent(event);
}

bool StatementRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (event->type() == QEvent::KeyPress && watched == m_answers) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            // They move between statements here: on to who knows them all.
            event->ignore();
            return true;
        }
        m_movesThrough = true;
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        // Of an option itself; a key that it does not know comes to the control, above, next.
        m_movesThrough = false;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace depthchart::ui
