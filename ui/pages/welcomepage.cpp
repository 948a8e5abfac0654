// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/pages/choicebutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/actions.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

constexpr int contentWidth = 960;

ChoiceButton *choiceFor(QAction *action, Icon icon, const QString &title, const QString &detail,
                        ChoiceButton::Look look, QWidget *parent)
{
    auto *button = new ChoiceButton(icon, title, detail, look, parent);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
}

void WelcomePage::makeContents()
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(contentWidth);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    grid->setHorizontalSpacing(3 * space);
    grid->setVerticalSpacing(space);

    auto *title =
        new TextLabel(tr("Where do you stand, and what is next?"), TextSize::Title, Tone::Text, content);
    title->setStrong(true);
    title->setWordWrap(true);
    auto *intro = new TextLabel(
        tr("Rate your depth in each domain; see your level, the reasons for it and what is next."),
        TextSize::Body, Tone::MutedText, content);
    intro->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(intro, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, space);

    auto *choices = new QVBoxLayout;
    choices->setSpacing(space);
    choices->addWidget(choiceFor(m_actions.newProfile, Icon::Add, tr("&New profile"),
                                 tr("Choose your depth domain by domain: three minutes"),
                                 ChoiceButton::Look::Primary, content));
    auto *assess = new ChoiceButton(Icon::Tick, tr("&Assess myself"),
                                    tr("A new profile, statement by statement: ten minutes"),
                                    ChoiceButton::Look::Outlined, content);
    connect(assess, &QAbstractButton::clicked, this, [this] { Q_EMIT assessmentWanted({}); });
    choices->addWidget(assess);
    choices->addWidget(choiceFor(m_actions.open, Icon::Folder, tr("&Open…"),
                                 tr("A .depthchart file, or a report as PDF"), ChoiceButton::Look::Outlined,
                                 content));
    choices->addWidget(choiceFor(m_actions.openExample, Icon::Example, tr("&Try the example"),
                                 tr("Noor Haddad, with six domains and two systems"),
                                 ChoiceButton::Look::Outlined, content));
    choices->addWidget(choiceFor(m_actions.importNotes, Icon::Import, tr("&Import…"),
                                 tr("Evidence from a resume (JSON) or from notes"),
                                 ChoiceButton::Look::Outlined, content));
    choices->addStretch();
    grid->addLayout(choices, 3, 0);

    auto *card = new Card(tr("Recent"), content);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    card->body()->addLayout(m_recent);
    card->body()->addStretch();
    grid->addWidget(card, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    auto *outer = new QGridLayout(this);
    outer->addWidget(content, 1, 1);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 100);
    outer->setColumnStretch(2, 1);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(2, 3);
}

void WelcomePage::setRecentFiles(const QList<RecentFile> &files, const QDateTime &now)
{
    if (!m_recent)
        makeContents();
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        // A row may be telling of its click just now.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const RecentFile &file : files)
        addRecentRow(file, now);
    auto *hint =
        new TextLabel(files.isEmpty() ? tr("Profiles that you open are listed here. You can also drop a "
                                           "file anywhere in this window.")
                                      : tr("Drop a profile anywhere in this window."),
                      TextSize::Small, Tone::MutedText, this);
    hint->setWordWrap(true);
    m_recent->addSpacing(space);
    m_recent->addWidget(hint);
}

void WelcomePage::addRecentRow(const RecentFile &file, const QDateTime &now)
{
    const QFileInfo info(file.path);
    const bool isThere = info.exists();
    const QString whose = file.name.isEmpty()    ? QString()
                          : file.level.isEmpty() ? file.name
                                                 : tr("%1, %2").arg(file.name, file.level);
    auto *row = new ChoiceButton(isThere ? Icon::File : Icon::Warning,
                                 QString(info.fileName()).replace(u'&', u"&&"_qs), whose,
                                 ChoiceButton::Look::Row, this);
    row->setAccessibleName(isThere ? info.fileName() : tr("%1, missing").arg(info.fileName()));
    row->setPlace(shortPath(info.absolutePath(), QDir::homePath()));
    row->setRemark(isThere ? instantText(file.opened, now) : tr("moved, renamed or deleted"));
    const QString path = file.path;
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(row, &QWidget::customContextMenuRequested, this, [this, row, file](QPoint place) {
        // The page's own: the row is gone as soon as its file is.
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("&Assess myself")), &QAction::triggered, this,
                [this, path = file.path] { Q_EMIT assessmentWanted(path); });
        connect(menu->addAction(tr("&Remove from the list")), &QAction::triggered, this,
                [this, path = file.path] { Q_EMIT recentForgotten(path); });
        connect(menu->addAction(tr("&Forget this person…")), &QAction::triggered, this,
                [this, file] { Q_EMIT personForgetWanted(file); });
        menu->popup(row->mapToGlobal(place));
    });
    connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
    m_recent->addWidget(row);
}

QString instantText(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid())
        return {};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const qint64 days = instant.date().daysTo(now.date());
    if (days == 0)
        return WelcomePage::tr("today, %1").arg(locale.toString(instant.time(), QStringLiteral("HH:mm")));
    if (days == 1)
        return WelcomePage::tr("yesterday");
    const bool isThisYear = instant.date().year() == now.date().year();
    return locale.toString(instant.date(),
                           isThisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString shortPath(const QString &path, const QString &home)
{
    if (path == home || path.startsWith(home + u'/'))
        return u'~' + path.mid(home.size());
    return path;
}

} // namespace depthchart::ui
