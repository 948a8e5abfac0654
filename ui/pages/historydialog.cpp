// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historydialog.h"

#include "core/review/snapshot.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/historychart.h"
#include "ui/pages/historyradar.h"
#include "ui/text/reviewphrases.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr QSize firstSize{1080, 700};
constexpr QSize leastSize{880, 520};
constexpr QSize screenEdge{32, 72};
constexpr int timeStretch = 2;
constexpr int changeStretch = 1;

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

/// A snapshot's own id; what stands now has none.
QString keyOf(const Snapshot &snapshot)
{
    return snapshot.id.isEmpty() ? QStringLiteral(" now") : snapshot.id.text();
}

} // namespace

HistoryDialog::HistoryDialog(const ProfileDocument &document, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_today(today)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    setMinimumSize(leastSize);
    resize(firstSize.boundedTo(screen()->availableSize() - screenEdge));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space + halfSpace);
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
    m_radar->setFocus(Qt::OtherFocusReason);
}

QWidget *HistoryDialog::makeHistory()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(space + halfSpace);
    m_radar = new HistoryRadar(content);
    connect(m_radar, &HistoryRadar::stepped, this, &HistoryDialog::choose);
    row->addWidget(m_radar, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space + halfSpace);
    right->addWidget(makeTime(), timeStretch);
    right->addWidget(makeChanges(), changeStretch);
    row->addLayout(right, 1);
    return content;
}

Card *HistoryDialog::makeTime()
{
    auto *card = new Card(tr("Depth over time"), this);
    m_pace = new TextLabel({}, TextSize::Body, Tone::Text, card);
    m_pace->setWordWrap(true);
    card->body()->addWidget(m_pace);
    m_chart = new HistoryChart;
    QScrollArea *scroll = makeScroll(m_chart, card);
    scroll->setAccessibleName(tr("Depth over time"));
    card->body()->addWidget(scroll, 1);
    return card;
}

Card *HistoryDialog::makeChanges()
{
    auto *card = new Card(tr("What changed"), this);
    m_choice = new QWidget(card);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins({});
    choice->setSpacing(space);
    const auto addBox = [&](const QString &text, const QString &name) {
        auto *label = new TextLabel(text, TextSize::Body, Tone::MutedText, m_choice);
        auto *box = new QComboBox(m_choice);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        label->setBuddy(box);
        choice->addWidget(label);
        choice->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &HistoryDialog::showChosen);
        return box;
    };
    m_from = addBox(tr("&From"), tr("Changed from"));
    m_to = addBox(tr("&to"), tr("Changed to"));
    card->body()->addWidget(m_choice);
    m_changes = new TextLabel;
    m_changes->setWordWrap(true);
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QScrollArea *scroll = makeScroll(m_changes, card);
    scroll->setAccessibleName(tr("What changed"));
    card->body()->addWidget(scroll, 1);
    return card;
}

void HistoryDialog::fillBoxes()
{
    const int last = static_cast<int>(m_history.size()) - 1;
    const auto fill = [this](QComboBox &box, int otherwise) {
        // What was chosen stays, by its id.
        const QString chosen = box.currentData().toString();
        box.clear();
        for (const Snapshot &snapshot : m_history)
            box.addItem(snapshotTitle(snapshot), keyOf(snapshot));
        const int kept = chosen.isEmpty() ? -1 : box.findData(chosen);
        box.setCurrentIndex(kept >= 0 ? kept : otherwise);
    };
    fill(*m_from, std::max(0, last - 1));
    fill(*m_to, last);
    m_choice->setVisible(last > 0);
}

void HistoryDialog::follow()
{
    const bool isHidden = m_document.hidden() == Rater::Self;
    const Profile profile = m_document.visibleProfile();
    m_history = historyUntil(profile, m_document.framework(), m_today);
    m_empty->setTitle(isHidden ? tr("The history is hidden") : tr("No history yet"));
    m_empty->setSentence(isHidden ? tr("The review is blind, and the history would show the self-ratings.")
                                  : tr("A review adds a snapshot when it is finished; “Take snapshot” in the "
                                       "menu adds one at any time."));
    m_empty->setVisible(isHidden || m_history.isEmpty());
    m_content->setVisible(!isHidden && !m_history.isEmpty());
    if (isHidden || m_history.isEmpty())
        return;
    const QString pace = paceSentence(actualPace(profile, m_document.framework()));
    m_pace->setText(pace.isEmpty() ? noPaceSentence() : pace);
    m_chart->setModel(historyModel(m_history, m_document.framework()));
    fillBoxes();
    m_radar->setHistory(m_history, m_document.framework());
    showChosen();
}

QString HistoryDialog::noPaceSentence() const
{
    const qsizetype last = m_history.size() - 1;
    qsizetype risen = 0;
    if (last > 0 && m_history.at(last).id.isEmpty()) {
        const SnapshotChanges since = changesBetween(m_history.at(last - 1), m_history.at(last));
        risen = std::ranges::count_if(since.depths, [](const DepthChange &change) {
            return change.before && change.after && *change.before < *change.after;
        });
    }
    if (risen == 0)
        return tr("No depth rose between two snapshots yet.");
    return risen == 1 ? tr("One depth rose since the last snapshot.")
                      : tr("%1 depths rose since the last snapshot.")
                            .arg(capitalised(numberWord(static_cast<int>(risen))));
}

void HistoryDialog::choose(int snapshot)
{
    m_to->setCurrentIndex(snapshot);
    m_from->setCurrentIndex(std::max(0, snapshot - 1));
    showChosen();
}

void HistoryDialog::showChosen()
{
    const int from = m_from->currentIndex();
    const int to = m_to->currentIndex();
    if (from < 0 || to < 0)
        return;
    m_radar->setShown(from, to);
    const QStringList lines =
        changeLines(changesBetween(m_history.at(from), m_history.at(to)), m_document.framework());
    if (m_history.size() == 1)
        m_changes->setText(
            tr("This is the only snapshot, and nothing changed since. The next review adds one."));
    else if (from == to)
        m_changes->setText(to == 0 ? tr("The first snapshot: there is none before it.")
                                   : tr("The same snapshot twice: choose another to compare it with."));
    else
        m_changes->setText(lines.isEmpty() ? tr("Nothing changed.") : lines.join(u'\n'));
}

} // namespace depthchart::ui
