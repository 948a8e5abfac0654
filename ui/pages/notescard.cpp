// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notescard.h"

#include "core/files/readfile.h"
#include "ui/document/documentfile.h"
#include "ui/document/evidenceedits.h"
#include "ui/pages/notestatementview.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

/// Only the stage that is shown asks for room.
class StageStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

NotesCard::NotesCard(ProfileDocument &document, QWidget *parent)
    : Card(tr("Add from notes"), parent)
    , m_document(document)
    , m_suggesting(new NoteSuggesting(this))
    , m_counts(new ElidedLabel({}, this))
    , m_later(new QPushButton(tr("Late&r"), this))
    , m_close(new QToolButton(this))
{
    m_counts->setTextSize(TextSize::Small);
    m_counts->setTone(Tone::MutedText);
    m_later->setToolTip(tr("Asks again after the others"));
    setCompact(m_later);
    m_close->setAutoRaise(true);
    setCompact(m_close);
    m_close->setIcon(themedIcon(Icon::Close));
    m_close->setAccessibleName(tr("Close the notes"));
    m_close->setToolTip(tr("Closes the notes; what was accepted stays"));
    addTitleWidget(m_counts);
    addTitleWidget(m_later);
    addTitleWidget(m_close);
    m_stack = new StageStack(this);
    m_stack->addWidget(makePaste());
    m_stack->addWidget(makeBusy());
    m_statement = new NoteStatementView(document, m_stack);
    m_stack->addWidget(m_statement);
    m_stack->addWidget(makeDone());
    body()->addWidget(m_stack);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connectAll();
    hide();
}

QWidget *NotesCard::makePaste()
{
    auto *paste = new QWidget(m_stack);
    auto *column = new QVBoxLayout(paste);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_fault = new TextLabel({}, TextSize::Body, Tone::Red, paste);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    m_edit = new QPlainTextEdit(paste);
    m_edit->setAccessibleName(tr("Notes"));
    m_edit->setPlaceholderText(
        tr("Paste a work log, a brag document or any notes here, as Markdown or text; or drop a file."));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(3 * controlHeight);
    column->addWidget(m_edit, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *file = new QPushButton(themedIcon(Icon::File), tr("Ch&oose a file…"), paste);
    m_read = new PrimaryButton(tr("&Suggest tasks"), paste);
    m_read->setEnabled(false);
    m_read->setToolTip(tr("See which tasks each statement may show (Ctrl+Return)"));
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    auto *shortcut = new QShortcut(keys, paste, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_read, &QPushButton::click);
    row->addWidget(file);
    row->addStretch();
    row->addWidget(m_read);
    column->addLayout(row);
    connect(file, &QPushButton::clicked, this, &NotesCard::chooseFile);
    connect(m_read, &QPushButton::clicked, this, [this] { read(m_edit->toPlainText(), {}); });
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_read->setEnabled(!m_edit->document()->isEmpty()); });
    return paste;
}

QWidget *NotesCard::makeBusy()
{
    auto *busy = new QWidget(m_stack);
    auto *row = new QHBoxLayout(busy);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *bar = new QProgressBar(busy);
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("Reading the notes"));
    auto *stop = new QPushButton(tr("St&op"), busy);
    row->addWidget(new TextLabel(tr("Reading the notes…"), TextSize::Body, Tone::Text, busy));
    row->addWidget(bar, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_suggesting->stop();
        showStage(Paste);
    });
    return busy;
}

QWidget *NotesCard::makeDone()
{
    auto *done = new QWidget(m_stack);
    auto *row = new QHBoxLayout(done);
    row->setContentsMargins({});
    row->setSpacing(space);
    m_result = new TextLabel({}, TextSize::Body, Tone::Text, done);
    m_result->setWordWrap(true);
    m_more = new QPushButton(tr("Add m&ore notes…"), done);
    row->addWidget(m_result, 1);
    row->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &NotesCard::begin);
    return done;
}

void NotesCard::connectAll()
{
    connect(m_suggesting, &NoteSuggesting::answered, this, &NotesCard::take);
    connect(m_statement, &NoteStatementView::accepted, this, &NotesCard::accept);
    connect(m_statement, &NoteStatementView::refused, this, [this] {
        m_session.refuse();
        showCurrent();
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_session.later();
        showCurrent();
    });
    connect(m_close, &QToolButton::clicked, this, [this] { setOpen(false); });
}

void NotesCard::setOpen(bool isOpen)
{
    if (!isOpen)
        m_suggesting->stop();
    m_isOpen = isOpen;
    setVisible(isOpen);
    Q_EMIT openChanged(isOpen);
}

void NotesCard::showStage(Stage stage)
{
    m_stack->setCurrentIndex(stage);
    m_later->setVisible(stage == Statement);
    m_counts->setVisible(stage == Statement);
    m_stack->updateGeometry();
    setOpen(true);
}

void NotesCard::begin()
{
    const bool isWalking = m_session.current() >= 0;
    if (isWalking) {
        showCurrent();
        return;
    }
    setTitle(tr("Add from notes"));
    m_fault->hide();
    m_edit->clear();
    showStage(Paste);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NotesCard::read(const QString &notes, const QString &source)
{
    m_source = source;
    m_asked.clear();
    setTitle(tr("Add from notes"));
    showStage(Busy);
    m_suggesting->ask(notes, m_document.rubric());
}

void NotesCard::walkUnlinked()
{
    QList<core::NoteStatement> statements;
    m_asked.clear();
    for (const core::Evidence &evidence : m_document.profile().evidence) {
        if (!evidence.tasks.isEmpty())
            continue;
        m_asked << evidence.id;
        statements << statementOf(evidence);
    }
    if (statements.isEmpty())
        return;
    setTitle(tr("Evidence not linked yet"));
    showStage(Busy);
    m_suggesting->ask(statements, m_document.rubric());
}

void NotesCard::readFile(const QString &path)
{
    const core::Result<core::FileBytes> file = core::readFile(path);
    const core::Result<QString> notes =
        file ? core::notesText(file->bytes) : core::Result<QString>(tl::unexpected(file.error()));
    if (notes)
        read(*notes, QFileInfo(path).fileName());
    else
        tell(tr("%1: %2.").arg(QFileInfo(path).fileName(), faultLines(notes.error())));
}

void NotesCard::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->show();
    showStage(Paste);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NotesCard::take(const SuggestedNotes &notes)
{
    if (!notes) {
        tell(tr("The notes were not read. %1.").arg(capitalised(faultLines(notes.error()))));
        return;
    }
    if (notes->isEmpty()) {
        tell(tr("Nothing in the notes reads as a statement of work done."));
        return;
    }
    m_fault->hide();
    m_session = m_asked.isEmpty() ? NoteSession(m_source, *notes) : NoteSession(m_asked, *notes);
    m_session.follow(m_document.profile());
    showCurrent();
}

QString NotesCard::countsText() const
{
    const NoteSession::Counts counts = m_session.counts();
    return tr("%1 accepted, %2 refused").arg(counts.accepted).arg(counts.refused);
}

void NotesCard::showCurrent()
{
    const qsizetype current = m_session.current();
    if (current < 0) {
        showDone();
        return;
    }
    const qsizetype all = m_session.statements().size();
    setTitle(m_session.isThroughEvidence() ? tr("Evidence not linked yet, %1 of %2").arg(current + 1).arg(all)
             : m_session.source().isEmpty()
                 ? tr("From your notes, statement %1 of %2").arg(current + 1).arg(all)
                 : tr("From %1, statement %2 of %3")
                       .arg(m_session.source(), QString::number(current + 1), QString::number(all)));
    m_counts->setText(countsText());
    m_later->setEnabled(m_session.counts().open > 1);
    m_statement->setStatement(m_session.statements().at(current));
    showStage(Statement);
    m_statement->takeFocus();
}

void NotesCard::showDone()
{
    const NoteSession::Counts counts = m_session.counts();
    setTitle(tr("Notes done"));
    QString text = tr("All %1 statements are done: %2.")
                       .arg(QString::number(m_session.statements().size()), countsText());
    if (counts.known > 0)
        text += tr(" %1 stood among your evidence before.").arg(counts.known);
    m_result->setText(text);
    showStage(Done);
    m_more->setFocus(Qt::OtherFocusReason);
}

void NotesCard::accept()
{
    const qsizetype current = m_session.current();
    if (current < 0)
        return;
    if (m_session.isThroughEvidence()) {
        acceptLink();
        return;
    }
    const core::NoteStatement &statement = m_session.statements().at(current).statement;
    const core::EntryId id =
        addEvidence(m_document, statement.text, statement.date, statement.link, m_statement->chosen());
    if (id.isEmpty())
        return;
    m_session.accept(id);
    showCurrent();
}

void NotesCard::acceptLink()
{
    const QList<ChosenTask> tasks = m_statement->chosen();
    if (!tasks.isEmpty()) {
        // The session follows the profile by itself.
        confirmEvidence(m_document, m_session.evidence(), tasks);
        return;
    }
    m_session.refuse();
    showCurrent();
}

void NotesCard::follow(Parts parts)
{
    if (parts.testFlag(Part::Framework)) {
        m_session = {};
        setOpen(false);
        return;
    }
    if (m_session.statements().isEmpty())
        return;
    const qsizetype before = m_session.current();
    m_session.follow(m_document.profile());
    if (m_isOpen && m_session.current() != before)
        showCurrent();
    else if (m_session.current() >= 0)
        m_statement->showOutcome();
    m_counts->setText(countsText());
}

void NotesCard::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose notes"), {},
                                                      tr("Notes (*.md *.markdown *.txt);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

} // namespace depthchart::ui
