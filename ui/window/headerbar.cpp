// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/headerbar.h"

#include "core/assessment/careerlevel.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/pagerefresh.h"
#include "ui/text/phrases.h"
#include "ui/text/reviewphrases.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/actions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int headerHeight = 56;
constexpr int narrowWidth = 1100;
constexpr int leastNameWidth = 200;
constexpr int longNameWidth = 320;
constexpr int leastLevelWidth = 160;

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedSize(controlHeight, controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HeaderBar::HeaderBar(ProfileDocument &document, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setFixedHeight(headerHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * space, 0, 2 * space, 0);
    row->setSpacing(space + halfSpace);
    makePerson();
    makeRating(actions);
    row->addSpacing(halfSpace);
    row->addWidget(buttonFor(actions.undo, this));
    row->addWidget(buttonFor(actions.redo, this));
    // Beside the welcome page nobody sees it.
    auto *fresh = new PageRefresh(*this, [this](Parts) { refresh(); });
    connect(&document, &ProfileDocument::changed, fresh, &PageRefresh::want);
    connect(&document, &ProfileDocument::basisChanged, fresh, [fresh] { fresh->want(); });
    connect(&document, &ProfileDocument::raterChanged, fresh, [fresh] { fresh->want(); });
    hide();
    fresh->want();
}

void HeaderBar::makePerson()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    m_name = new ElidedLabel({}, this);
    m_name->setTextSize(TextSize::Title);
    m_name->setStrong(true);
    m_role = new ElidedLabel({}, this);
    m_role->setTone(Tone::MutedText);
    m_level = new Badge({}, this);
    m_level->setAccessibleName(tr("Career level"));
    row->addWidget(m_name);
    row->addWidget(m_role);
    row->addWidget(m_level);
    row->addStretch(1);
}

void HeaderBar::makeRating(const Actions &actions)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    m_ratingCaption = new TextLabel(tr("Rating as"), TextSize::Body, Tone::MutedText, this);
    m_rater = new SegmentedControl(this);
    m_rater->addOption(tr("Person"));
    m_rater->addOption(tr("Manager"));
    m_rater->setAccessibleName(tr("Rating as"));
    m_rater->setOptionToolTip(0, tr("Depths that you choose are the person’s own rating"));
    m_rater->setOptionToolTip(1, tr("Depths that you choose are the manager’s rating"));
    connect(m_rater, &SegmentedControl::optionChosen, this,
            [this](int index) { m_document.setRater(index == 1 ? Rater::Manager : Rater::Self); });

    m_basisCaption = new TextLabel(tr("&Basis"), TextSize::Body, Tone::MutedText, this);
    m_basis = new QComboBox(this);
    m_basis->setAccessibleName(tr("Basis"));
    m_basis->setToolTip(tr("Which depths the level and all other results are calculated from"));
    m_basisCaption->setBuddy(m_basis);
    for (const QAction *basis : actions.bases->actions())
        m_basis->addItem(QString(basis->text()).remove(u'&'), basis->data());
    connect(m_basis, &QComboBox::activated, this, [this](int index) {
        m_document.setBasis(static_cast<Basis>(m_basis->itemData(index).toInt()));
        // What would show a hidden side is not taken.
        refreshRating();
    });
    for (QWidget *widget : {static_cast<QWidget *>(m_ratingCaption), static_cast<QWidget *>(m_rater),
                            static_cast<QWidget *>(m_basisCaption), static_cast<QWidget *>(m_basis)})
        row->addWidget(widget);
}

void HeaderBar::refresh()
{
    const Person &person = m_document.profile().person;
    m_name->setText(personName(person));
    QStringList role;
    for (const QString &part : {person.role, person.team}) {
        if (!part.isEmpty())
            role << part;
    }
    m_role->setText(role.join(QStringLiteral(", ")));
    showRole();
    if (m_document.hasItsFramework()) {
        const Standing now =
            standing(m_document.visibleProfile(), m_document.framework(), m_document.basis());
        m_level->setText(levelTitle(careerLevel(now, m_document.framework()), now, m_document.framework()));
    } else {
        m_level->setText(unknownLevelTitle());
    }
    m_level->setMinimumWidth(std::min(m_level->sizeHint().width(), leastLevelWidth));
    refreshRating();
}

void HeaderBar::refreshRating()
{
    m_rater->setOptionText(
        0, sideName(m_document.profile().person, Rater::Self).replace(u'&', QStringLiteral("&&")));
    m_rater->setCurrentIndex(m_document.rater() == Rater::Manager ? 1 : 0);
    m_rater->setEnabled(!m_document.isReadOnly());
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(m_document.basis())));
}

void HeaderBar::showRole()
{
    // The role gives way before the name does.
    const int least = width() < narrowWidth ? leastNameWidth : width() / 3;
    m_name->setMinimumWidth(std::min(m_name->sizeHint().width(), least));
    // Beside a long name a few letters of the role would be left: none tell as much.
    const bool isCrowded = width() < narrowWidth && m_name->sizeHint().width() > longNameWidth;
    m_role->setVisible(!m_role->text().isEmpty() && !isCrowded);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    showRole();
    // A narrow window keeps what can be operated and lets the team go.
    m_basisCaption->setVisible(width() >= narrowWidth - 16 * space);
    m_ratingCaption->setVisible(width() >= narrowWidth - 16 * space);
    QWidget::resizeEvent(event);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Tone::Card));
    painter.setPen(Theme::current().color(Tone::Line));
    // The menu bar above has a line of its own.
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace depthchart::ui
