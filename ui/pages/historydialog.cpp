// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historydialog.h"

#include "core/review/snapshot.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/historychart.h"
#include "ui/text/reviewphrases.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr QSize firstSize{720, 560};

QString titleOf(const Snapshot &snapshot)
{
    const QString label = snapshot.label.simplified();
    const QString day = shortDateText(*snapshot.date);
    if (label.contains(dateText(*snapshot.date)))
        return label;
    return label.isEmpty() ? day : HistoryDialog::tr("%1, %2", "a day, what it was").arg(day, label);
}

} // namespace

HistoryDialog::HistoryDialog(const ProfileDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    resize(firstSize);
    auto *column = new QVBoxLayout(this);
    m_empty = new EmptyState({}, {}, this);
    column->addWidget(m_empty, 1);
    m_content = makeHistory();
    column->addWidget(m_content, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(&document, &ProfileDocument::changed, this, &HistoryDialog::follow);
    connect(&document, &ProfileDocument::raterChanged, this, &HistoryDialog::follow);
    follow();
}

QWidget *HistoryDialog::makeHistory()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_pace = new TextLabel({}, TextSize::Body, Tone::Text, content);
    m_pace->setWordWrap(true);
    column->addWidget(m_pace);
    auto *scroll = new QScrollArea(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Depth over time"));
    m_chart = new HistoryChart;
    scroll->setWidget(m_chart);
    column->addWidget(scroll, 1);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space);
    const auto addBox = [&](const QString &text) {
        auto *label = new TextLabel(text, TextSize::Body, Tone::MutedText, content);
        auto *box = new QComboBox(content);
        box->setAccessibleName(QString(text).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        label->setBuddy(box);
        choice->addWidget(label);
        choice->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &HistoryDialog::showChanges);
        return box;
    };
    m_from = addBox(tr("Changed &from"));
    m_to = addBox(tr("&to"));
    column->addLayout(choice);
    m_changes = new TextLabel({}, TextSize::Body, Tone::Text, content);
    m_changes->setWordWrap(true);
    column->addWidget(m_changes);
    return content;
}

void HistoryDialog::fill(QComboBox &box, int otherwise)
{
    const QString chosen = box.currentData().toString();
    box.clear();
    for (const Snapshot &snapshot : m_history)
        box.addItem(titleOf(snapshot), snapshot.id.text());
    const int kept = chosen.isEmpty() ? -1 : box.findData(chosen);
    box.setCurrentIndex(kept >= 0 ? kept : otherwise);
}

void HistoryDialog::follow()
{
    const bool isHidden = m_document.hidden() == Rater::Self;
    m_history = datedHistory(m_document.profile());
    m_empty->setTitle(isHidden ? tr("The history is hidden") : tr("No history yet"));
    m_empty->setSentence(isHidden ? tr("The review is blind, and the history would show the self-ratings.")
                                  : tr("A review adds a snapshot when it is finished; “Take snapshot” in the "
                                       "menu adds one at any time."));
    m_empty->setVisible(isHidden || m_history.isEmpty());
    m_content->setVisible(!isHidden && !m_history.isEmpty());
    if (isHidden || m_history.isEmpty())
        return;
    const QString pace = paceSentence(actualPace(m_document.profile(), m_document.framework()));
    m_pace->setText(pace.isEmpty() ? tr("No depth rose between two snapshots yet.") : pace);
    m_chart->setModel(historyModel(m_document.profile(), m_document.framework()));
    const int last = static_cast<int>(m_history.size()) - 1;
    fill(*m_from, std::max(0, last - 1));
    fill(*m_to, last);
    showChanges();
}

void HistoryDialog::showChanges()
{
    const int from = m_from->currentIndex();
    const int to = m_to->currentIndex();
    if (from < 0 || to < 0)
        return;
    const QStringList lines =
        changeLines(changesBetween(m_history.at(from), m_history.at(to)), m_document.framework());
    m_changes->setText(lines.isEmpty() ? tr("Nothing changed.") : lines.join(u'\n'));
}

} // namespace depthchart::ui
