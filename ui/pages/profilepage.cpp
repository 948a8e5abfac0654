// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profilepage.h"

#include "core/assessment/careerlevel.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/cardroom.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/domaintable.h"
#include "ui/pages/impacttable.h"
#include "ui/pages/levelcard.h"
#include "ui/pages/pagerefresh.h"
#include "ui/pages/personform.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/followaction.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int formStretch = 18;
constexpr int answerStretch = 9;
constexpr int leastAnswerWidth = 232;
constexpr int lowPage = 588;
constexpr int smallPadding = 12;

/// The basis whose depths the form's controls write, so that radar and level follow what is edited.
Basis editedBasis(const ProfileDocument &document)
{
    return document.rater() == Rater::Manager ? Basis::Manager : Basis::Self;
}

} // namespace

ProfilePage::ProfilePage(ProfileDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(2 * space);
    row->addWidget(makeForm(), formStretch);
    row->addWidget(makeAnswer(), answerStretch);
    auto *fresh = new PageRefresh(*this, [this](Parts) { refreshAnswer(); });
    connect(&document, &ProfileDocument::changed, fresh, &PageRefresh::want);
    connect(&document, &ProfileDocument::raterChanged, fresh, [fresh] { fresh->want(); });
    refreshAnswer();
}

QWidget *ProfilePage::makeForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(2 * space);

    auto *person = new Card({}, form);
    m_person = new PersonForm(m_document, person);
    person->body()->addWidget(m_person);
    column->addWidget(person);

    auto *domains = new Card(tr("Domains"), form);
    m_track = new QPushButton(themedIcon(Icon::Add), tr("Trac&k an emerging domain"), domains);
    m_trackMenu = new QMenu(m_track);
    m_track->setMenu(m_trackMenu);
    connect(m_trackMenu, &QMenu::aboutToShow, this, &ProfilePage::fillTrackMenu);
    domains->addTitleWidget(m_track);
    m_domains = new DomainTable(m_document, domains);
    domains->body()->addWidget(m_domains);
    column->addWidget(domains);

    auto *systems = new Card(tr("Systems in production"), form);
    auto *add = new QPushButton(themedIcon(Icon::Add), tr("A&dd system"), systems);
    connect(add, &QPushButton::clicked, this, &ProfilePage::addSystem);
    systems->addTitleWidget(add);
    m_impacts = new ImpactTable(m_document, systems);
    systems->body()->addWidget(m_impacts);
    systems->body()->addStretch();
    column->addWidget(systems, 1);
    m_cards = {person, domains, systems};

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(form);
    form->installEventFilter(this);
    return m_scroll;
}

QWidget *ProfilePage::makeAnswer()
{
    auto *answer = new QWidget(this);
    answer->setMinimumWidth(leastAnswerWidth);
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    m_chart = new DepthChartCard(DepthChartCard::WhatIf::Left, answer);
    m_level = new LevelCard(tr("Career level with these depths"), answer);
    column->addWidget(m_chart, 1);
    column->addWidget(m_level);
    return answer;
}

ProfilePage::~ProfilePage()
{
    // An open editor hands over its text when it is hidden: now, while there is a page to follow the edit.
    hide();
}

void ProfilePage::resizeEvent(QResizeEvent *event)
{
    // In a low window the radar has what the level can spare.
    const bool low = height() < lowPage;
    m_level->setRoom(low ? CardRoom::Tight : CardRoom::Usual);
    for (Card *card : {static_cast<Card *>(m_chart), static_cast<Card *>(m_level)})
        card->setPadding(low ? smallPadding : cardPadding);
    const int margin = pageMargin(width());
    applyPageMargin(*static_cast<QHBoxLayout *>(layout()), margin);
    for (const QWidget *column : {m_scroll->widget(), m_level->parentWidget()})
        column->layout()->setSpacing(margin);
    QWidget::resizeEvent(event);
}

bool ProfilePage::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::LayoutRequest || type == QEvent::Resize || type == QEvent::Show)
        shareHeight();
    return QWidget::eventFilter(watched, event);
}

void ProfilePage::shareHeight()
{
    const auto heightOf = [](const QWidget &card) {
        return card.hasHeightForWidth() ? card.heightForWidth(card.width()) : card.sizeHint().height();
    };
    const Card &domains = *m_cards.at(1);
    const int others =
        heightOf(*m_cards.at(0)) + heightOf(*m_cards.at(2)) + 2 * m_scroll->widget()->layout()->spacing();
    // Asked of places, not of hints: those of the card and of the table may be of different moments.
    const int chrome = m_domains->mapTo(&domains, QPoint()).y() + cardPadding;
    m_domains->useHeight(m_scroll->viewport()->height() - others - chrome);
}

void ProfilePage::fillTrackMenu()
{
    m_trackMenu->clear();
    const Standing now = standing(m_document.profile(), m_document.framework(), m_document.basis());
    for (const DomainStanding &domain : now.domains) {
        if (domain.tracked)
            continue;
        const Domain &offered = m_document.framework().domains.at(domain.index);
        QAction *action = m_trackMenu->addAction(QString(offered.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, offered] {
            trackDomain(m_document, offered);
            goTo(offered.id);
        });
    }
}

void ProfilePage::refreshAnswer()
{
    const Basis basis = editedBasis(m_document);
    const Profile visible = m_document.visibleProfile();
    const Standing edited = standing(visible, m_document.framework(), basis);
    m_chart->showProfile(visible, m_document.framework(), basis);
    if (m_document.hasItsFramework())
        m_level->setLevel(careerLevel(edited, m_document.framework()), edited, m_document.framework());
    else
        m_level->setUnknown(m_document.profile());
    const bool hasUntracked = std::any_of(edited.domains.cbegin(), edited.domains.cend(),
                                          [](const DomainStanding &domain) { return !domain.tracked; });
    m_track->setVisible(hasUntracked);
    m_track->setEnabled(!m_document.isReadOnly());
}

void ProfilePage::goTo(const DomainId &domain)
{
    m_domains->goTo(domain);
    if (QWidget *focus = focusWidget())
        m_scroll->ensureWidgetVisible(focus, 0, 8 * space);
}

void ProfilePage::addSystem()
{
    m_impacts->addRow();
    m_scroll->ensureWidgetVisible(m_impacts, 0, 2 * space);
}

void ProfilePage::offerDomains()
{
    if (!m_track->isVisible() || !m_track->isEnabled())
        return;
    m_scroll->ensureWidgetVisible(m_track, 0, 2 * space);
    // After the menu that asked for it has gone.
    QMetaObject::invokeMethod(m_track, &QPushButton::showMenu, Qt::QueuedConnection);
}

void ProfilePage::offerAssessment(QAction *assess)
{
    auto *button = new QPushButton(m_cards.at(1));
    followAction(button, assess);
    setPrimary(button);
    m_cards.at(1)->addTitleWidget(button);
    QWidget::setTabOrder(m_track, button);
}

void ProfilePage::takeFocus()
{
    m_person->takeFocus();
}

} // namespace depthchart::ui
