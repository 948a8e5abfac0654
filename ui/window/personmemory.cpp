// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/personmemory.h"

#include "core/files/personfolder.h"
#include "ui/document/documentfile.h"
#include "ui/document/profiledocument.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/privatenotes.h"
#include "ui/window/session.h"

#include <QMessageBox>
#include <QPushButton>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int warningSide = 32;

/// As sentences name them.
QString nameOf(const KnownPerson &person)
{
    const QString name = person.name.simplified();
    return name.isEmpty() ? PersonMemory::tr("this person") : name;
}

} // namespace

PersonMemory::PersonMemory(const ProfileDocument &document, const ProfileFiles &files, Actions &actions,
                           Session &session, const QString &dataFolder, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_files(files)
    , m_actions(actions)
    , m_session(session)
    , m_dataFolder(dataFolder)
    , m_window(window)
{
    connect(actions.privateNotes, &QAction::triggered, this, &PersonMemory::showNotes);
    connect(actions.forgetPerson, &QAction::triggered, this, [this] {
        const Profile &profile = m_document.profile();
        askToForget({profile.id, profile.person.name, m_document.path()});
    });
    connect(&document, &ProfileDocument::changed, this, [this](Parts parts) {
        if (m_notes && parts & Part::Person && m_notes->folder() == folder())
            m_notes->setPerson(m_document.profile().person);
    });
    connect(&files, &ProfileFiles::opened, this, &PersonMemory::follow);
    connect(&files, &ProfileFiles::saved, this, &PersonMemory::follow);
    m_actions.setNotesHindrance(notesHindrance());
}

PersonMemory::~PersonMemory()
{
    delete m_notes;
}

QString PersonMemory::folder() const
{
    return personFolder(m_dataFolder, m_document.profile().id);
}

QString PersonMemory::notesHindrance() const
{
    if (m_dataFolder.isEmpty())
        return tr("There is no folder on this computer to keep private notes in");
    if (m_document.profile().id.isEmpty())
        return tr("This profile has no id by which notes could be found again");
    // Discarded, it would leave notes behind that nobody finds again.
    if (m_files.source().isEmpty())
        return tr("Save the profile first: private notes are found again by it");
    return {};
}

void PersonMemory::follow()
{
    const QString &id = m_document.profile().id;
    m_actions.setNotesHindrance(notesHindrance());
    if (id == m_profileId)
        return;
    m_profileId = id;
    m_session.meetAgain(id, m_document.path());
    // What cannot be saved stays open, and says why.
    if (m_notes && m_notes->folder() != folder())
        m_notes->close();
}

void PersonMemory::showNotes()
{
    if (m_notes && m_notes->folder() != folder() && !closeNotes())
        return;
    if (!m_notes) {
        m_notes = new PrivateNotes(folder());
        m_notes->setWindowIcon(m_window.windowIcon());
    }
    m_notes->setPerson(m_document.profile().person);
    m_notes->show();
    m_notes->raise();
    m_notes->activateWindow();
}

bool PersonMemory::closeNotes()
{
    return !m_notes || m_notes->close();
}

void PersonMemory::askToForget(const KnownPerson &person)
{
    const KeptOfPerson kept = keptOf(person, m_dataFolder, m_session);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Forget this person"),
                                tr("Forget %1 on this computer?").arg(nameOf(person)), QMessageBox::Cancel,
                                &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(themedIcon(Icon::Warning).pixmap(warningSide, warningSide));
    box->setInformativeText(forgettingText(kept, person));
    QPushButton *forgetButton = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(forgetButton, &QAbstractButton::clicked, this, [this, person] { forgetNow(person); });
    box->open();
}

void PersonMemory::forgetNow(const KnownPerson &person)
{
    // Anew: the question may have stood there for long.
    const Result<void> done = forget(person, keptOf(person, m_dataFolder, m_session), m_session);
    if (!done) {
        Q_EMIT noticed({MessageBar::Kind::Error,
                        tr("Not all of it could be removed."),
                        tr("%1.").arg(capitalised(faultLines(done.error()))),
                        {}});
    } else {
        Q_EMIT said(tr("Forgotten: nothing is kept about %1").arg(nameOf(person)));
    }
    Q_EMIT forgotten();
}

} // namespace depthchart::ui
