// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"
#include "app/commandline/jsonvalues.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "core/json/write.h"
#include "core/notes/notestatement.h"
#include "core/suggest/suggestion.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Suggest)
};

constexpr int indent = 4;

/// A statement of the notes with the tasks that it may demonstrate.
struct Answer
{
    core::NoteStatement statement;
    QList<core::Suggestion> suggestions;
};

/// Two decimals; what is suggested is never 0.
QByteArray scoreLiteral(double score)
{
    return QByteArray::number(std::max(score, 0.01), 'f', 2);
}

/// The words of the text that led to the task, each once.
QStringList wordsOf(const core::Suggestion &suggestion, const QString &text)
{
    QStringList words;
    for (const core::TextSpan &span : suggestion.words)
        words.append(text.mid(span.begin, span.length));
    words.removeDuplicates();
    return words;
}

core::json::Value answersJson(const QList<Answer> &answers)
{
    core::json::Array array;
    for (const Answer &answer : answers) {
        core::json::Array tasks;
        for (const core::Suggestion &each : answer.suggestions) {
            tasks.append(core::json::Object{{u"task"_s, jsonText(each.task)},
                                            {u"score"_s, core::json::Number{scoreLiteral(each.score)}},
                                            {u"words"_s, jsonTexts(wordsOf(each, answer.statement.text))}});
        }
        array.append(core::json::Object{{u"text"_s, jsonText(answer.statement.text)}, {u"tasks"_s, tasks}});
    }
    return array;
}

QString answerText(const Answer &answer)
{
    QString text = answer.statement.text + u'\n';
    if (answer.suggestions.isEmpty())
        return text + QString(indent, u' ') + Texts::tr("no task that it may demonstrate") + u'\n';
    QList<QStringList> rows;
    for (const core::Suggestion &each : answer.suggestions) {
        rows.append({QString::fromLatin1(scoreLiteral(each.score)), each.task, each.statement,
                     u'(' + wordsOf(each, answer.statement.text).join(u", "_s) + u')'});
    }
    return text + table(rows, indent);
}

} // namespace

int runSuggest(const QStringList &arguments)
{
    Options options(
        u"suggest"_s,
        Texts::tr("For each statement of your notes the tasks that it may demonstrate, best first, "
                  "with the words that led there. Nothing is linked: that is for you to do."),
        {.least = 1, .most = 1});
    options.add({u"text"_s}, Texts::tr("the notes: Markdown or plain text in UTF-8"), u"NOTES.md"_s);
    options.addJson();
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    if (!options.has(u"text"_s))
        return printUsageFault(Texts::tr("“--text NOTES.md” is missing"), u"suggest"_s);
    const std::optional<Opened> opened = openWithFramework(options.files().constFirst(), options.framework());
    const QString path = options.value(u"text"_s);
    const std::optional<QByteArray> bytes = fileBytes(path);
    if (!opened || !bytes)
        return Refused;
    const core::Result<QList<core::NoteStatement>> statements =
        core::notesText(*bytes).and_then([](const QString &notes) { return core::noteStatements(notes); });
    if (!statements) {
        printFaults(path, statements.error());
        return Refused;
    }
    const core::SuggestionIndex index(opened->framework);
    QList<Answer> answers;
    for (const core::NoteStatement &each : *statements)
        answers.append({each, core::suggestions(index, each.text)});
    if (options.json())
        return printResult(core::json::writeJson(answersJson(answers)));
    QString text;
    for (const Answer &each : std::as_const(answers))
        text += answerText(each);
    return printResult(text);
}

} // namespace depthchart::app
