// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewpage.h"

#include "core/review/agreement.h"
#include "core/review/review.h"
#include "ui/document/reviewedits.h"
#include "ui/pages/actiontable.h"
#include "ui/pages/cardroom.h"
#include "ui/pages/pagerefresh.h"
#include "ui/pages/reviewagreement.h"
#include "ui/pages/reviewdifference.h"
#include "ui/pages/reviewstart.h"
#include "ui/text/phrases.h"
#include "ui/text/reviewphrases.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/followaction.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int agreementStretch = 35;
constexpr int settleStretch = 65;
constexpr int noteStretch = 38;
constexpr int actionStretch = 62;
constexpr int leastNotes = 120;
constexpr int roomForRemark = 1100;
constexpr int roomForTwo = 960;

} // namespace

ReviewPage::ReviewPage(ProfileDocument &document, QDate today, const ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_today(today)
    , m_actions(actions)
{
    build();
    connectAll();
    follow(Part::All);
}

ReviewPage::~ReviewPage()
{
    // An open editor hands over its text when it is hidden: now, while there is a page to follow the edit.
    hide();
}

void ReviewPage::build()
{
    m_stack = new QStackedLayout(this);
    m_unknown = new EmptyState({}, {}, this);
    m_stack->addWidget(m_unknown);
    m_start = new ReviewStart(m_document, m_today, m_actions, this);
    m_stack->addWidget(m_start);
    m_review = makeReview();
    m_stack->addWidget(m_review);
}

QWidget *ReviewPage::makeReview()
{
    auto *review = new QWidget(this);
    m_page = new QVBoxLayout(review);
    m_page->addLayout(makeBar());
    m_cards = new QHBoxLayout;
    m_agreement = new ReviewAgreement(review);
    m_cards->addWidget(m_agreement, agreementStretch);
    auto *right = new QVBoxLayout;
    right->setSpacing(space);
    auto *scroll = new QScrollArea(review);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeRight());
    right->addWidget(scroll, 1);
    right->addLayout(makeFoot());
    m_cards->addLayout(right, settleStretch);
    m_page->addLayout(m_cards, 1);
    return review;
}

QLayout *ReviewPage::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space + halfSpace);
    m_title = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_title->setStrong(true);
    m_participants = new ElidedLabel({}, this);
    m_participants->setTone(Tone::MutedText);
    m_blind = new QCheckBox(m_actions.blind->text(), this);
    setSwitch(m_blind);
    m_blind->setToolTip(m_actions.blind->toolTip());
    m_blindState = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_in = new QPushButton(this);
    m_in->setCheckable(true);
    bar->addWidget(m_title);
    bar->addWidget(m_participants, 1);
    bar->addWidget(m_blind);
    bar->addWidget(m_blindState);
    bar->addWidget(m_in);
    auto *history = new QPushButton(this);
    followAction(history, m_actions.history);
    bar->addWidget(history);
    return bar;
}

QWidget *ReviewPage::makeRight()
{
    auto *column = new QWidget;
    m_right = new QVBoxLayout(column);
    m_right->setContentsMargins({});
    m_since = new MessageBar(MessageBar::Kind::Info, {}, column);
    m_since->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_right->addWidget(m_since);
    m_difference = new ReviewDifference(m_document, column);
    m_difference->addWalk(m_actions.previous, m_actions.next);
    m_right->addWidget(m_difference);
    m_unrated =
        new EmptyState(tr("Nothing is rated yet"),
                       tr("Both sides rate the domains on the Profile page: the person as themselves, "
                          "the manager with “Rating as” on Manager."),
                       column);
    m_right->addWidget(m_unrated);
    m_below = new QHBoxLayout;
    m_below->addWidget(makeNotes(), noteStretch);
    m_below->addWidget(makeActions(), actionStretch);
    m_right->addLayout(m_below, 1);
    return column;
}

Card *ReviewPage::makeNotes()
{
    m_noteCard = new Card(tr("Notes"), this);
    m_notes = new QPlainTextEdit(m_noteCard);
    m_notes->setAccessibleName(tr("Notes of the review"));
    m_notes->setToolTip(tr("Markdown, kept as typed. They are part of the profile, and of its report."));
    m_notes->setPlaceholderText(tr("What was said, in Markdown"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(leastNotes);
    m_noteCard->body()->addWidget(m_notes, 1);
    auto *own = new QPushButton(m_noteCard);
    followAction(own, m_actions.privateNotes);
    setCompact(own);
    m_noteCard->addTitleWidget(own);
    return m_noteCard;
}

Card *ReviewPage::makeActions()
{
    m_actionCard = new Card(tr("Actions"), this);
    auto *add = new QPushButton(m_actionCard);
    followAction(add, m_actions.add);
    setCompact(add);
    m_actionCard->addTitleWidget(add);
    m_table = new ActionTable(m_document, m_today, m_actionCard);
    m_actionCard->body()->addWidget(m_table);
    m_actionCard->body()->addStretch(1);
    return m_actionCard;
}

QLayout *ReviewPage::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space);
    m_sign = new StatusSign(Status::Missing, this);
    m_settled = new ElidedLabel({}, this);
    m_writes = new ElidedLabel({}, this);
    m_writes->setTextSize(TextSize::Small);
    m_writes->setTone(Tone::MutedText);
    m_writes->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_finish = new PrimaryButton({}, this);
    followAction(m_finish, m_actions.finish);
    foot->addWidget(m_sign);
    foot->addWidget(m_settled, 1);
    foot->addWidget(m_writes);
    foot->addWidget(m_finish);
    return foot;
}

void ReviewPage::connectAll()
{
    auto *fresh = new PageRefresh(*this, [this](Parts parts) { follow(parts); });
    connect(&m_document, &ProfileDocument::changed, fresh, &PageRefresh::want);
    connect(&m_document, &ProfileDocument::raterChanged, fresh, [fresh] { fresh->want(); });
    connect(&m_document, &ProfileDocument::basisChanged, fresh, [fresh] { fresh->want(); });
    connect(m_start, &ReviewStart::domainWanted, this, &ReviewPage::domainWanted);
    connect(m_agreement, &ReviewAgreement::currentChanged, this, &ReviewPage::showCurrent);
    connect(m_agreement, &ReviewAgreement::rowActivated, m_difference, &ReviewDifference::takeFocus);
    connect(m_difference, &ReviewDifference::goOnWanted, this, &ReviewPage::goOn);
    connect(m_blind, &QCheckBox::clicked, m_actions.blind, &QAction::trigger);
    connect(m_in, &QPushButton::clicked, m_actions.in, &QAction::trigger);
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { setReviewNotes(m_document, m_notes->toPlainText()); });
    connect(m_since, &MessageBar::closed, this, [this] {
        if (const Review *review = openReview(m_document.profile()))
            m_newsClosed = review->id;
    });
}

void ReviewPage::follow(Parts parts)
{
    if (!m_document.hasItsFramework()) {
        m_unknown->setTitle(unknownLevelTitle());
        m_unknown->setSentence(unknownLevelRemedy(m_document.profile()));
        m_stack->setCurrentWidget(m_unknown);
        return;
    }
    const Review *review = openReview(m_document.profile());
    if (!review) {
        m_start->follow();
        m_stack->setCurrentWidget(m_start);
        return;
    }
    if (parts & (Part::Domains | Part::Evidence | Part::Framework) || m_evidence.isEmpty())
        m_evidence = domainEvidence(m_document.profile(), m_document.framework());
    showBar(*review);
    showSince();
    showRows();
    showNotes(*review);
    m_table->follow();
    showFoot();
    m_stack->setCurrentWidget(m_review);
}

void ReviewPage::showBar(const Review &review)
{
    const Person &person = m_document.profile().person;
    m_title->setText(review.date ? tr("Review of %1").arg(dateText(*review.date)) : tr("Review"));
    QStringList names;
    for (const QString &name : review.participants)
        names << name.simplified();
    m_participants->setText(listText(names));
    m_blind->setChecked(review.blind);
    m_blind->setEnabled(m_actions.blind->isEnabled());
    m_blindState->setText(blindState(review, person));
    const Rater rater = m_document.rater();
    m_in->setText(tr("%1 is &in").arg(sideName(person, rater).replace(u'&', QStringLiteral("&&"))));
    m_in->setToolTip(m_actions.in->toolTip());
    m_in->setChecked(review.in.contains(rater));
    m_in->setVisible(review.blind);
    m_in->setEnabled(m_actions.in->isEnabled());
}

void ReviewPage::showSince()
{
    const Profile &profile = m_document.profile();
    const QStringList changes =
        m_document.hidden() ? QStringList() : changesSinceLast(profile, m_document.framework());
    const Review *review = openReview(profile);
    m_since->setTitle(sinceLastTitle(profile));
    m_since->setText(sinceLastSentence(changes));
    m_since->setVisible(!changes.isEmpty() && (m_newsClosed.isEmpty() || review->id != m_newsClosed));
}

void ReviewPage::showRows()
{
    const Profile &profile = m_document.profile();
    const std::optional<Rater> hidden = m_document.hidden();
    m_rows = reviewRows(profile, m_document.framework(), hidden);
    m_agreement->setRows(m_rows, profile.person, hidden);
    if (hidden)
        m_agreement->setWaiting(tr("The review is blind: you see your own side until both are in."));
    else
        m_agreement->setAgreement(agreement(profile, m_document.framework()), m_document.framework());
    m_difference->setVisible(!m_rows.isEmpty());
    m_unrated->setVisible(m_rows.isEmpty());
    showCurrent();
}

void ReviewPage::showCurrent()
{
    const qsizetype row = m_agreement->current();
    if (row < 0 || row >= m_rows.size())
        return;
    const qsizetype differing = differenceCount(m_rows);
    m_difference->setRow(m_rows.at(row), row < differing ? row : -1, differing, m_evidence,
                         m_document.hidden().has_value());
    for (QAction *action : {m_actions.previous, m_actions.next})
        action->setEnabled(differing > 0);
}

void ReviewPage::showNotes(const Review &review)
{
    m_notes->setReadOnly(m_document.isReadOnly());
    if (m_notes->toPlainText() == review.notes)
        return;
    const QSignalBlocker blocker(m_notes);
    m_notes->setPlainText(review.notes);
}

void ReviewPage::showFoot()
{
    const bool isHidden = m_document.hidden().has_value();
    const bool isSettled =
        std::ranges::all_of(m_rows, [](const ReviewRow &row) { return row.agreed.has_value(); });
    m_sign->setStatus(isSettled && !isHidden && !m_rows.isEmpty() ? Status::Met : Status::Missing);
    m_settled->setText(isHidden           ? whyNotFinished(m_document)
                       : m_rows.isEmpty() ? tr("Nothing to settle yet")
                                          : settledSentence(m_rows));
    m_settled->setShortText(isHidden || m_rows.isEmpty() ? QString() : settledShort(m_rows));
    m_writes->setText(tr("Writes the agreed depths and a snapshot"));
}

void ReviewPage::walk(qsizetype by)
{
    const qsizetype differing = differenceCount(m_rows);
    if (differing == 0)
        return;
    const qsizetype now = m_agreement->current();
    // From below the differences either way leads back to them.
    const qsizetype next = now < differing ? (now + by + differing) % differing : by > 0 ? 0 : differing - 1;
    m_agreement->setCurrent(next);
    m_difference->takeFocus();
}

void ReviewPage::goToNext()
{
    walk(1);
}

void ReviewPage::goToPrevious()
{
    walk(-1);
}

void ReviewPage::goOn()
{
    const qsizetype differing = differenceCount(m_rows);
    const qsizetype now = m_agreement->current();
    const auto open = std::ranges::find_if(
        m_rows, [](const ReviewRow &row) { return row.difference() > 0 && !row.agreed; });
    if (now + 1 < differing)
        m_agreement->setCurrent(now + 1);
    else if (open != m_rows.end())
        m_agreement->setCurrent(open - m_rows.begin());
    else
        m_finish->setFocus(Qt::TabFocusReason);
}

void ReviewPage::addAction()
{
    m_table->addRow();
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    const bool isDigit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isDigit && isPlain && m_stack->currentWidget() == m_review && !m_rows.isEmpty()) {
        m_difference->typeKey(event);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    const int margin = pageMargin(width());
    applyPageMargin(*m_page, margin);
    // Side by side the actions would be cut short.
    m_below->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The button says the same in its tool tip; what is open does not stand elsewhere.
    m_writes->setVisible(width() >= roomForRemark);
    for (QBoxLayout *cards : {static_cast<QBoxLayout *>(m_cards), static_cast<QBoxLayout *>(m_right),
                              static_cast<QBoxLayout *>(m_below)})
        cards->setSpacing(margin);
    for (Card *card :
         {static_cast<Card *>(m_agreement), static_cast<Card *>(m_difference), m_noteCard, m_actionCard})
        card->setPadding(margin);
    QWidget::resizeEvent(event);
}

} // namespace depthchart::ui
