// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/profilefiles.h"

#include "ui/document/commonstates.h"
#include "ui/document/documentfile.h"
#include "ui/document/profiledocument.h"
#include "ui/text/words.h"
#include "ui/window/faultdialog.h"
#include "ui/window/forgetting.h"
#include "ui/window/profilemerge.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace depthchart::ui {

using namespace core;

namespace {

const QString extension = QStringLiteral(".depthchart");

QString profileFilter()
{
    return ProfileFiles::tr("Depthchart profiles (*.depthchart);;All files (*)");
}

QString openFilter()
{
    return ProfileFiles::tr("Profiles and reports (*.depthchart *.pdf);;Depthchart profiles (*.depthchart);;"
                            "PDF reports (*.pdf);;All files (*)");
}

QString leftOutSentence(const Profile &profile)
{
    return profile.partial.isEmpty()
               ? QString()
               : ProfileFiles::tr("Left out on purpose: %1.").arg(leftOutText(profile.partial));
}

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

ProfileFiles::ProfileFiles(ProfileDocument &document, QWidget &window, const QString &dataFolder)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
    , m_states(new CommonStates(document, dataFolder, this))
    , m_merge(new ProfileMerge(document, *m_states, window))
{
    connect(m_merge, &ProfileMerge::noticed, this, &ProfileFiles::noticed);
    connect(m_merge, &ProfileMerge::said, this, &ProfileFiles::said);
}

QAction *ProfileFiles::makeAction(const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ProfileFiles::openUnsaved(const AutosavedProfile &autosaved)
{
    m_report.clear();
    openUnsavedInto(m_document, autosaved);
    m_states->begin(false, {});
    m_states->goOnFrom(autosaved.base.digest);
    Q_EMIT opened();
}

void ProfileFiles::startNew()
{
    m_report.clear();
    m_isNew = true;
    ui::startNew(m_document);
    m_states->begin(false, {});
    Q_EMIT said(tr("New profile"));
    Q_EMIT opened();
}

void ProfileFiles::openExample()
{
    if (const Result<void> result = openExampleInto(m_document); !result) {
        tellRefused(tr("the example"), result.error());
        return;
    }
    m_report.clear();
    m_isNew = false;
    m_states->begin(false, {});
    Q_EMIT opened();
    Q_EMIT said(tr("The example: change what you like, it is a copy"));
}

QString ProfileFiles::folder() const
{
    return m_document.path().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                       : QFileInfo(m_document.path()).absolutePath();
}

QString ProfileFiles::askForProfile()
{
    return QFileDialog::getOpenFileName(&m_window, tr("Open a profile"), folder(), openFilter());
}

QString ProfileFiles::askForCopy()
{
    return QFileDialog::getOpenFileName(&m_window, tr("Merge another copy of this profile"), folder(),
                                        openFilter());
}

QString ProfileFiles::askForFramework()
{
    return QFileDialog::getOpenFileName(&m_window, tr("Open a framework"),
                                        QFileInfo(m_document.path()).absolutePath(),
                                        tr("Framework files (*.json);;All files (*)"));
}

bool ProfileFiles::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<ProfileSource> source = openInto(m_document, absolute);
    if (!source) {
        tellRefused(absolute, source.error());
        return false;
    }
    m_report = *source == ProfileSource::Report ? absolute : QString();
    m_isNew = false;
    m_states->begin(true, QDateTime::currentDateTimeUtc());
    Q_EMIT opened();
    tellOpened();
    return true;
}

QString ProfileFiles::copyText() const
{
    if (m_report.isEmpty())
        return {};
    const QString text =
        tr("This is the copy in %1, which stays as it is. Save it as a file of its own to go on from it.")
            .arg(fileName(m_report));
    const QString leftOut = leftOutSentence(m_document.profile());
    return leftOut.isEmpty() ? text : text + u' ' + leftOut;
}

void ProfileFiles::tellOpened()
{
    const Profile &profile = m_document.profile();
    const auto with = [this](const QString &text) {
        const QString copy = copyText();
        return copy.isEmpty() ? text : text + u' ' + copy;
    };
    const auto saveAction = [this] { return makeAction(tr("Save &as…"), [this] { saveAs(); }); };
    if (m_document.isReadOnly()) {
        const QString name = fileName(m_report.isEmpty() ? m_document.path() : m_report);
        Q_EMIT noticed(
            {MessageBar::Kind::Warning,
             tr("Read-only."),
             tr("%1 was written by a newer Depthchart (version %2; this program writes %3). You can look at "
                "it; to change it, use the newer program.")
                 .arg(name)
                 .arg(profile.version)
                 .arg(profileVersion),
             {}});
    } else if (!m_document.hasItsFramework()) {
        QAction *action = makeAction(tr("Open &framework…"), [this] { openFramework(askForFramework()); });
        Q_EMIT noticed({MessageBar::Kind::Warning,
                        tr("Another framework."),
                        with(tr("This profile was rated with the framework “%1”, which is not at hand: its "
                                "domains and depths "
                                "are kept, its career level is unknown.")
                                 .arg(profile.framework.id.text())),
                        {action}});
    } else if (!m_report.isEmpty()) {
        Q_EMIT noticed({MessageBar::Kind::Info, tr("A copy out of a report."), copyText(), {saveAction()}});
    } else if (!profile.partial.isEmpty()) {
        Q_EMIT noticed({MessageBar::Kind::Info, tr("A partial copy."), leftOutSentence(profile), {}});
    }
    // Name and state stand beside it: nothing more to say.
    Q_EMIT said({});
}

void ProfileFiles::tellRefused(const QString &path, const Faults &faults)
{
    Q_EMIT noticed(refusalNotice(tr("%1 was not opened.").arg(fileName(path)), path, faults, m_window));
}

bool ProfileFiles::mergeFrom(const QString &path)
{
    return m_merge->mergeFrom(QFileInfo(path).absoluteFilePath());
}

QString ProfileFiles::source() const
{
    return m_report.isEmpty() ? m_document.path() : m_report;
}

void ProfileFiles::forget(const KnownPerson &person)
{
    const QString &id = m_document.profile().id;
    // Without an id a person is known by the file.
    if (id != person.profileId || (id.isEmpty() && (person.path.isEmpty() || source() != person.path)))
        return;
    m_states->abandon();
    Q_EMIT forgotten();
}

void ProfileFiles::keepState()
{
    m_states->keep(QDateTime::currentDateTimeUtc());
}

void ProfileFiles::goOnFrom(const FileStamp &stamp)
{
    m_states->goOnFrom(stamp.digest);
}

bool ProfileFiles::save()
{
    return m_document.path().isEmpty() ? saveAs() : write(m_document.path(), Replaced::KnownFile);
}

bool ProfileFiles::reload()
{
    const QString path = m_document.path();
    const bool wasModified = m_document.isModified();
    const Result<bool> reloaded = reloadInto(m_document);
    if (!reloaded) {
        tellRefused(path, reloaded.error());
        return false;
    }
    if (!*reloaded)
        return maySetAside() && open(path);
    m_states->reload(QDateTime::currentDateTimeUtc());
    Q_EMIT saved(path);
    Q_EMIT said(wasModified ? tr("Reloaded; Undo gets back what you had") : tr("Reloaded"));
    return true;
}

bool ProfileFiles::mergeFromDisk()
{
    const QString path = m_document.path();
    const Result<FileBytes> file = readFile(path);
    if (!file) {
        tellRefused(path, file.error());
        return false;
    }
    if (!mergeFrom(path))
        return false;
    // What is there is here now: a save may take its place, unless it changed once more.
    m_document.acknowledge(file->stamp);
    return true;
}

QAction *ProfileFiles::makeSaveAsAction()
{
    return makeAction(tr("Save &as…"), [this] { saveAs(); });
}

QList<QAction *> ProfileFiles::changedActions()
{
    QAction *merge = makeAction(tr("&Merge…"), [this] { mergeFromDisk(); });
    merge->setToolTip(tr("Brings what was written there together with what you have"));
    QAction *again = makeAction(tr("Rel&oad"), [this] { reload(); });
    again->setToolTip(tr("Takes what is in the file; Undo gets back what you have"));
    return {merge, again, makeSaveAsAction()};
}

QList<QAction *> ProfileFiles::goneActions()
{
    return {makeAction(tr("&Save"), [this] { save(); }), makeSaveAsAction()};
}

void ProfileFiles::tellChangedOnDisk()
{
    const QString path = m_document.path();
    Q_EMIT noticed({MessageBar::Kind::Warning, tr("Not saved yet."),
                    tr("Another program changed %1 since it was read.").arg(fileName(path)),
                    changedActions() << makeAction(tr("Over&write it"),
                                                   [this, path] { write(path, Replaced::Anything); }),
                    NoticeTopic::OnDisk});
}

bool ProfileFiles::saveAs()
{
    QString name = m_document.path();
    if (name.isEmpty() && !m_report.isEmpty()) {
        name = QFileInfo(m_report).dir().filePath(QFileInfo(m_report).completeBaseName() + extension);
    } else if (name.isEmpty()) {
        const QString person =
            m_document.profile().person.name.simplified().toLower().section(u' ', 0, 0).remove(u'/');
        name = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                   .filePath((person.isEmpty() ? tr("profile") : person) + extension);
    }
    QFileDialog dialog(&m_window, tr("Save the profile"), QFileInfo(name).absolutePath(), profileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(extension.mid(1));
    dialog.selectFile(fileName(name));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    return write(dialog.selectedFiles().constFirst(), Replaced::Anything);
}

bool ProfileFiles::write(const QString &path, Replaced replaced)
{
    const bool isKnown = replaced == Replaced::KnownFile;
    const bool isAnew = isKnown && !QFileInfo::exists(path);
    const Result<SaveOutcome> outcome = saveTo(m_document, path, replaced);
    if (!outcome) {
        if (isKnown && QFileInfo::exists(path) && changedOnDisk(m_document))
            tellChangedOnDisk();
        else
            tellNotWritten(path, outcome.error());
        return false;
    }
    m_report.clear();
    m_isNew = false;
    keepState();
    Q_EMIT saved(path);
    Q_EMIT said(isAnew ? tr("%1 was gone: it is written anew").arg(fileName(path)) : QString());
    tellWritten(*outcome);
    return true;
}

void ProfileFiles::tellNotWritten(const QString &path, const Faults &faults)
{
    Q_EMIT noticed({MessageBar::Kind::Error,
                    tr("%1 was not saved.").arg(fileName(path)),
                    tr("%1. Your changes are still here.").arg(faultLines(faults)),
                    {makeSaveAsAction()}});
}

void ProfileFiles::tellWritten(const SaveOutcome &outcome)
{
    const QString name = fileName(m_document.path());
    if (!outcome.backup.isEmpty())
        Q_EMIT noticed({MessageBar::Kind::Info,
                        tr("Saved in place."),
                        tr("The folder does not let files be replaced, so %1 was written in place. The "
                           "former version is "
                           "kept as %2.")
                            .arg(name, outcome.backup),
                        {}});
    if (!outcome.displaced.isEmpty())
        Q_EMIT noticed({MessageBar::Kind::Warning,
                        tr("Saved, and so did another program."),
                        tr("In the same moment another program wrote %1. Its version is kept as %2.")
                            .arg(name, fileName(outcome.displaced)),
                        {makeAction(tr("&Merge…"), [this, path = outcome.displaced] {
                            static_cast<void>(mergeFrom(path));
                        })}});
}

void ProfileFiles::openFramework(const QString &path)
{
    if (path.isEmpty())
        return;
    Result<std::shared_ptr<const Rubric>> rubric = loadRubric(path);
    if (!rubric) {
        tellRefused(path, rubric.error());
        return;
    }
    m_document.setRubric(*std::move(rubric));
    Q_EMIT said(tr("Framework: %1").arg(m_document.framework().name));
}

bool ProfileFiles::maySetAside()
{
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
                    tr("%1 has unsaved changes. Save them first?")
                        .arg(m_document.path().isEmpty() ? tr("This profile") : fileName(m_document.path())),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace depthchart::ui
