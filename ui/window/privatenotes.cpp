// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/privatenotes.h"

#include "core/profile/profile.h"
#include "ui/document/documentfile.h"
#include "ui/document/notesfile.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/noticearea.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr QSize firstSize{640, 480};
constexpr QSize leastSize{480, 320};
constexpr int signSide = 16;

} // namespace

PrivateNotes::PrivateNotes(const QString &folder)
    : QWidget(nullptr, Qt::Window)
    , m_folder(folder)
    , m_file(new NotesFile(folder, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(leastSize);
    resize(firstSize);
    build();
    connectAll();
    open();
}

PrivateNotes::~PrivateNotes()
{
    // Taken down without being closed, as at the end of the program.
    if (!m_isUnread && !m_file->isContested())
        m_file->saveNow();
}

void PrivateNotes::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space + halfSpace);
    column->setSpacing(space);
    m_notices = new NoticeArea(this);
    column->addWidget(m_notices);
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Private notes"));
    m_text->setPlaceholderText(tr("What only you should remember, in Markdown"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    column->addWidget(makeFoot());
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)}) {
        auto *close = new QAction(this);
        close->setShortcut(keys);
        connect(close, &QAction::triggered, this, &QWidget::close);
        addAction(close);
    }
}

QWidget *PrivateNotes::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(space);
    m_sign = new QLabel(foot);
    showSign();
    auto *place =
        new TextLabel(tr("On this computer only, where you alone can read: never in the profile, its "
                         "report, an export or a merge."),
                      TextSize::Small, Tone::MutedText, foot);
    place->setWordWrap(true);
    place->setToolTip(plainToolTip(m_file->path()));
    m_state = new TextLabel({}, TextSize::Small, Tone::MutedText, foot);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(place, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
    return foot;
}

void PrivateNotes::showSign()
{
    m_sign->setPixmap(themedIcon(Icon::Lock, Tone::MutedText).pixmap(signSide, signSide));
}

void PrivateNotes::connectAll()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_file->setText(m_text->toPlainText());
        showState();
    });
    connect(m_file, &NotesFile::saved, this, [this] {
        clearBar();
        showState();
    });
    connect(m_file, &NotesFile::failed, this,
            [this](const Faults &faults) { tellFailed(faultLines(faults)); });
    connect(m_file, &NotesFile::changedElsewhere, this,
            [this] { askWhichNotes(tr("Another window changed them: say which are to stay.")); });
}

void PrivateNotes::open()
{
    const Result<QString> notes = m_file->read();
    m_isUnread = !notes;
    m_text->setReadOnly(m_isUnread);
    if (m_isUnread) {
        m_notices->tell({MessageBar::Kind::Error,
                         tr("The notes cannot be read."),
                         tr("%1. The file stays as it is: %2")
                             .arg(capitalised(faultLines(notes.error())), m_file->path()),
                         {}});
    } else if (*notes != m_text->toPlainText()) {
        m_text->setPlainText(*notes);
    }
    showState();
}

void PrivateNotes::setPerson(const Person &person)
{
    const QString name = person.name.simplified();
    setWindowTitle(name.isEmpty() ? tr("Private notes") : tr("Private notes: %1").arg(name));
}

void PrivateNotes::showState()
{
    m_state->setText(m_isUnread || m_text->document()->isEmpty() ? QString()
                     : m_file->isSaved()                         ? tr("Saved")
                                                                 : tr("Not saved yet"));
}

QAction *PrivateNotes::makeAction(const QString &text, const QString &tip, const std::function<void()> &run)
{
    auto *action = new QAction(text);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PrivateNotes::clearBar()
{
    m_notices->clear(NoticeTopic::Deed);
}

void PrivateNotes::tellFailed(const QString &reason)
{
    showState();
    const QString text = tr("%1. Your text is still here.").arg(capitalised(reason));
    // Told once, however often it is tried.
    if (m_notices->text(NoticeTopic::Deed) == text)
        return;
    m_notices->tell(
        {MessageBar::Kind::Error,
         tr("The notes were not saved."),
         text,
         {makeAction(tr("&Try again"), tr("Save the notes once more"), [this] { m_file->saveNow(); }),
          makeAction(tr("Close &without saving"), tr("Drop what is not saved"), [this] {
              m_file->abandon();
              close();
          })}});
}

void PrivateNotes::askWhichNotes(const QString &text)
{
    m_notices->tell({MessageBar::Kind::Warning,
                     tr("There are other notes now."),
                     text,
                     {makeAction(tr("Keep &both"), tr("Put yours below the others"), [this] { keepBoth(); }),
                      makeAction(tr("Keep &mine"), tr("Write yours over the others"),
                                 [this] {
                                     m_file->writeOver();
                                     showState();
                                 }),
                      makeAction(tr("Take the &others"), tr("Yours go; undo brings them back"),
                                 [this] { takeOthers(); })},
                     NoticeTopic::Deed,
                     false});
    showState();
}

void PrivateNotes::askAgain(const QString &reason)
{
    askWhichNotes(tr("%1. Your text is still here: say which are to stay.").arg(capitalised(reason)));
}

void PrivateNotes::replaceText(const QString &text)
{
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::End);
}

void PrivateNotes::keepBoth()
{
    const QString mine = m_text->toPlainText();
    const Result<QString> others = m_file->read();
    if (!others) {
        askAgain(faultLines(others.error()));
        return;
    }
    const bool isApart = !others->trimmed().isEmpty() && !mine.trimmed().isEmpty();
    replaceText(isApart ? others->trimmed() + QStringLiteral("\n\n---\n\n") + mine : *others + mine);
    m_file->setText(m_text->toPlainText());
    m_file->saveNow();
}

void PrivateNotes::takeOthers()
{
    const Result<QString> others = m_file->read();
    if (!others) {
        askAgain(faultLines(others.error()));
        return;
    }
    clearBar();
    replaceText(*others);
    showState();
}

void PrivateNotes::followDisk()
{
    if (!m_isUnread && m_file->isSaved() && m_file->isChangedElsewhere())
        takeOthers();
}

void PrivateNotes::discard()
{
    m_file->abandon();
    close();
}

void PrivateNotes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        followDisk();
    if (event->type() == QEvent::PaletteChange && m_sign)
        showSign();
    QWidget::changeEvent(event);
}

void PrivateNotes::closeEvent(QCloseEvent *event)
{
    if (m_isUnread || m_file->isAbandoned() || m_file->saveNow()) {
        event->accept();
        return;
    }
    // Nobody is there to be asked any more.
    if (m_file->isContested())
        keepBoth();
    event->setAccepted(m_file->isSaved());
    if (!event->isAccepted()) {
        raise();
        activateWindow();
    }
}

} // namespace depthchart::ui
