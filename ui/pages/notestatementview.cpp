// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notestatementview.h"

#include "core/assessment/openlevels.h"
#include "ui/pages/suggestionlist.h"
#include "ui/text/evidencephrases.h"
#include "ui/text/phrases.h"
#include "ui/theme/controls.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hintedbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/underlinedtext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

/// What the notes say, on the colour of the window.
class StatementBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::current();
        paintBox(painter, rect(), controlRadius, theme.color(Tone::Window), theme.color(Tone::StrongLine));
    }
};

/// The words of the text that led to any of the suggestions, each once.
QList<core::TextSpan> wordsOf(const QList<core::Suggestion> &suggestions)
{
    QList<core::TextSpan> words;
    for (const core::Suggestion &suggestion : suggestions) {
        for (const core::TextSpan &word : suggestion.words) {
            const bool isKnown =
                std::any_of(words.cbegin(), words.cend(), [&word](const core::TextSpan &other) {
                    return word.begin < other.end() && other.begin < word.end();
                });
            if (!isKnown)
                words << word;
        }
    }
    std::sort(words.begin(), words.end(),
              [](const core::TextSpan &a, const core::TextSpan &b) { return a.begin < b.begin; });
    return words;
}

QString contextOf(const core::NoteStatement &statement)
{
    QStringList parts;
    if (statement.date)
        parts << shortDateText(*statement.date);
    for (const QString &part : {statement.heading, statement.link}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NoteStatementView::NoteStatementView(ProfileDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(makeBox());
    m_may = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    column->addWidget(m_may);
    m_list = new SuggestionList(this);
    column->addWidget(m_list, 1);
    column->addLayout(makeAnswer());
    connect(m_list, &SuggestionList::chosenChanged, this, &NoteStatementView::showChosen);
    connect(m_list, &SuggestionList::acceptWanted, this, &NoteStatementView::accepted);
    connect(m_list, &SuggestionList::refuseWanted, this, &NoteStatementView::refused);
    connect(m_accept, &QPushButton::clicked, this, &NoteStatementView::accepted);
    connect(m_refuse, &QPushButton::clicked, this, &NoteStatementView::refused);
}

QWidget *NoteStatementView::makeBox()
{
    auto *box = new StatementBox(this);
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(space + halfSpace, space, space + halfSpace, space);
    inner->setSpacing(halfSpace);
    m_text = new UnderlinedText(box);
    m_context = new TextLabel({}, TextSize::Small, Tone::MutedText, box);
    m_context->setWordWrap(true);
    inner->addWidget(m_text);
    inner->addWidget(m_context);
    return box;
}

QLayout *NoteStatementView::makeAnswer()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_outcome = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_outcome->setWordWrap(true);
    m_refuse = new HintedButton(tr("Ref&use"), tr("Del", "the key"), this);
    m_refuse->setToolTip(tr("Leaves the statement out (Delete)"));
    m_accept = new HintedButton(tr("Accep&t"), tr("Enter", "the key"), this);
    setPrimary(m_accept);
    m_accept->setToolTip(tr("Adds it as evidence, confirmed for the chosen task (Enter)"));
    row->addWidget(m_outcome, 1);
    row->addWidget(m_refuse);
    row->addWidget(m_accept);
    return row;
}

void NoteStatementView::setStatement(const SuggestedStatement &statement)
{
    m_statement = statement;
    QStringList domains;
    for (const core::Suggestion &suggestion : statement.suggestions)
        domains << domainName(m_document.framework(), suggestion.domain);
    m_may->setText(statement.suggestions.isEmpty() ? tr("No task matches it well enough.")
                                                   : tr("May demonstrate"));
    m_context->setText(contextOf(statement.statement));
    m_context->setVisible(!m_context->text().isEmpty());
    m_list->setSuggestions(statement.suggestions, domains);
    showChosen();
}

void NoteStatementView::showChosen()
{
    const QList<core::Suggestion> chosen = m_list->chosen();
    m_text->setText(m_statement.statement.text, wordsOf(chosen.isEmpty() ? m_statement.suggestions : chosen));
    showOutcome();
}

void NoteStatementView::showOutcome()
{
    const QList<ChosenTask> tasks = chosen();
    if (tasks.isEmpty()) {
        m_outcome->setText(tr("If accepted: it stands among the evidence, not linked yet."));
        return;
    }
    const QList<core::DomainEvidence> evidence =
        core::domainEvidence(m_document.profile(), m_document.framework());
    QStringList outcomes;
    for (const ChosenTask &task : tasks) {
        const core::DomainEvidence &before = evidence.at(task.domain);
        const core::DomainEvidence after = core::withTask(before, task.place, m_document.rater());
        outcomes << outcomeText(before, after, task.place.level);
    }
    m_outcome->setText(tasks.size() == 1
                           ? tr("If accepted: %1.").arg(outcomes.constFirst())
                           : tr("If accepted, task by task: %1.").arg(outcomes.join(QStringLiteral("; "))));
}

QList<ChosenTask> NoteStatementView::chosen() const
{
    QList<ChosenTask> tasks;
    for (const core::Suggestion &suggestion : m_list->chosen()) {
        const qsizetype domain = core::domainIndex(m_document.framework(), suggestion.domain);
        if (domain >= 0)
            tasks << ChosenTask{domain, {suggestion.level, suggestion.index}};
    }
    return tasks;
}

void NoteStatementView::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace depthchart::ui
