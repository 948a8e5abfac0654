// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencepage.h"

#include "ui/pages/cardroom.h"
#include "ui/pages/evidencecard.h"
#include "ui/pages/evidencetable.h"
#include "ui/pages/notescard.h"
#include "ui/pages/pagerefresh.h"
#include "ui/pages/rubriccard.h"
#include "ui/pages/rubricmodel.h"
#include "ui/pages/rubrictree.h"
#include "ui/text/evidencephrases.h"
#include "ui/text/phrases.h"
#include "ui/widgets/copydrop.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int rubricStretch = 42;
constexpr int evidenceStretch = 58;
/// Below it the notes take the room of the message bar.
constexpr int lowPage = 600;

/// A file of notes, of those that are dropped; empty where there is none.
QString notesFileIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && isNotesFile(url.toLocalFile()))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

bool isNotesFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1StringView("md") || suffix == QLatin1StringView("markdown") ||
           suffix == QLatin1StringView("txt");
}

EvidencePage::EvidencePage(ProfileDocument &document, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_today(today)
{
    setAcceptDrops(true);
    build();
    connectAll();
    follow(Part::All);
}

EvidencePage::~EvidencePage()
{
    // An open editor hands over its text when it is hidden: now, while there is a page to follow the edit.
    hide();
}

void EvidencePage::build()
{
    m_stack = new QStackedLayout(this);
    auto *page = new QWidget(this);
    m_row = new QHBoxLayout(page);
    m_rubric = new RubricCard(m_document, page);
    m_row->addWidget(m_rubric, rubricStretch);
    m_row->addWidget(makeRight(), evidenceStretch);
    m_stack->addWidget(page);
    m_unknown = new EmptyState({}, {}, this);
    m_stack->addWidget(m_unknown);
}

QWidget *EvidencePage::makeRight()
{
    auto *right = new QWidget(this);
    m_right = new QVBoxLayout(right);
    m_right->setContentsMargins({});
    m_bar = new MessageBar(MessageBar::Kind::Warning, {}, right);
    m_bar->setClosable(false);
    // As high as its text needs in this width, which is less than a window's.
    m_bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_showMissing = new QAction(tr("Sho&w the tasks"), this);
    m_showMissing->setToolTip(tr("Goes to them in the rubric"));
    m_bar->addButton(m_showMissing);
    m_right->addWidget(m_bar);
    m_notes = new NotesCard(m_document, right);
    m_right->addWidget(m_notes);
    m_evidence = new EvidenceCard(m_document, m_today, right);
    m_right->addWidget(m_evidence, 1);
    return right;
}

void EvidencePage::connectAll()
{
    auto *fresh = new PageRefresh(*this, [this](Parts parts) { follow(parts); });
    connect(&m_document, &ProfileDocument::changed, fresh, [fresh](Parts parts) {
        if (parts & (Part::Domains | Part::Evidence | Part::Plan | Part::Framework))
            fresh->want(parts);
    });
    connect(&m_document, &ProfileDocument::raterChanged, fresh, [fresh] { fresh->want(); });
    connect(&m_rubric->tree(), &RubricTree::chosen, this, [this] {
        bringTogether();
        showBar();
    });
    connect(&m_rubric->tree(), &RubricTree::toggleWanted, this, [this](const ChosenTask &task) {
        if (m_evidence->table().chosenEvidence().isEmpty())
            m_evidence->addPiece();
        else
            m_evidence->model().toggle(m_evidence->table().currentIndex().row(), task);
    });
    connect(&m_rubric->tree(), &RubricTree::evidenceDropped, this,
            [this](const EntryId &evidence, const ChosenTask &task) {
                linkEvidence(m_document, evidence, task, true);
            });
    connect(&m_evidence->table(), &EvidenceTable::chosen, this, &EvidencePage::bringTogether);
    connect(m_evidence, &EvidenceCard::notesWanted, this, qOverload<>(&EvidencePage::addFromNotes));
    connect(m_evidence, &EvidenceCard::walkWanted, m_notes, &NotesCard::walkUnlinked);
    connect(m_notes, &NotesCard::openChanged, this, [this](bool isOpen) {
        m_evidence->setAddPrimary(!isOpen);
        arrange();
        if (!isOpen && isVisible())
            m_evidence->table().setFocus(Qt::OtherFocusReason);
    });
    connect(m_showMissing, &QAction::triggered, this, &EvidencePage::showMissing);
}

void EvidencePage::follow(Parts parts)
{
    if (!m_document.hasItsFramework()) {
        m_unknown->setTitle(unknownLevelTitle());
        m_unknown->setSentence(unknownLevelRemedy(m_document.profile()));
        m_stack->setCurrentWidget(m_unknown);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_rubric->follow(parts);
    m_evidence->follow(parts);
    if (parts.testFlag(Part::Framework))
        m_evidence->startWith(m_rubric->domain());
    m_notes->follow(parts);
    bringTogether();
    showBar();
}

void EvidencePage::bringTogether()
{
    m_evidence->goWith(m_rubric->domain(), m_rubric->level(), m_rubric->task());
    m_rubric->model().setLinked(m_evidence->model().linksAt(m_evidence->table().currentIndex().row()));
}

void EvidencePage::showBar()
{
    const QList<Domain> &domains = m_document.framework().domains;
    const QList<DomainEvidence> &evidence = m_rubric->model().evidence();
    const qsizetype chosen = m_rubric->domain();
    const auto foundationOf = [&](qsizetype domain) {
        return foundationSentence(domains.at(domain), evidence.at(domain));
    };
    EvidenceSentence sentence;
    m_barDomain = chosen;
    MessageBar::Kind kind = MessageBar::Kind::Warning;
    if (chosen >= 0)
        sentence = foundationOf(chosen);
    if (sentence.isEmpty() && chosen >= 0) {
        const Profile visible = m_document.visibleProfile();
        const DomainEntry *entry = findEntry(visible, domains.at(chosen).id);
        kind = MessageBar::Kind::Info;
        sentence = claimSentence(domains.at(chosen), evidence.at(chosen),
                                 entry && entry->applies ? entry->self : std::nullopt);
    }
    for (qsizetype i = 0; sentence.isEmpty() && i < domains.size(); ++i) {
        kind = MessageBar::Kind::Warning;
        m_barDomain = i;
        sentence = foundationOf(i);
    }
    if (!sentence.isEmpty()) {
        m_bar->setKind(kind);
        m_bar->setTitle(sentence.title);
        m_bar->setText(sentence.text);
    }
    m_bar->setVisible(!sentence.isEmpty() && !(m_notes->isOpen() && height() < lowPage));
}

void EvidencePage::arrange()
{
    // In a low window the notes have the room of what stands beside them.
    const bool isAlone = m_notes->isOpen() && height() < lowPage;
    m_evidence->setVisible(!isAlone);
    m_notes->setSizePolicy(QSizePolicy::Preferred, isAlone ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    m_right->setStretchFactor(m_notes, isAlone ? 1 : 0);
    if (m_document.hasItsFramework())
        showBar();
}

void EvidencePage::showMissing()
{
    const Domain &domain = m_document.framework().domains.at(m_barDomain);
    const QList<OpenLevel> open =
        openLevels(domain, m_rubric->model().evidence().at(m_barDomain), domain.highestLevel());
    if (!open.isEmpty())
        m_rubric->showMissing(m_barDomain, open.constFirst().level);
}

void EvidencePage::goTo(const DomainId &domain)
{
    m_rubric->goToDomain(domainIndex(m_document.framework(), domain));
}

void EvidencePage::addPiece()
{
    m_evidence->addPiece();
}

void EvidencePage::showUnlinked()
{
    m_evidence->showUnlinked();
}

void EvidencePage::addFromNotes()
{
    if (!m_document.isReadOnly() && m_document.hasItsFramework())
        m_notes->begin();
}

void EvidencePage::addFromNotes(const QString &path)
{
    if (!m_document.isReadOnly() && m_document.hasItsFramework())
        m_notes->readFile(path);
}

void EvidencePage::keyPressEvent(QKeyEvent *event)
{
    // Whatever edits text has taken it by now.
    const QString pasted =
        event->matches(QKeySequence::Paste) ? QApplication::clipboard()->text() : QString();
    if (pasted.trimmed().isEmpty() || m_document.isReadOnly() || !m_document.hasItsFramework())
        QWidget::keyPressEvent(event);
    else
        m_notes->read(pasted, {});
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &dropped = *event->mimeData();
    const bool isNotes = !notesFileIn(dropped).isEmpty() || (dropped.hasText() && !dropped.hasUrls());
    event->ignore();
    if (isNotes && !m_document.isReadOnly() && m_document.hasItsFramework())
        acceptAsCopy(*event);
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    acceptAsCopy(*event);
    if (const QString file = notesFileIn(*event->mimeData()); !file.isEmpty())
        m_notes->readFile(file);
    else
        m_notes->read(event->mimeData()->text(), {});
}

void EvidencePage::resizeEvent(QResizeEvent *event)
{
    const int margin = pageMargin(width());
    applyPageMargin(*m_row, margin);
    m_right->setSpacing(margin);
    for (Card *card : QList<Card *>{m_rubric, m_notes, m_evidence})
        card->setPadding(margin);
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace depthchart::ui
