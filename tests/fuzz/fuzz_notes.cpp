// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"
#include "core/notes/notestatement.h"
#include "core/suggest/suggestion.h"
#include "resources/paths.h"
#include "tests/fuzz/property.h"

#include <QFile>

using namespace depthchart;

namespace {

core::SuggestionIndex builtInIndex()
{
    QFile file(resources::builtInFramework());
    test::hold(file.open(QIODevice::ReadOnly), "the built-in framework can be read");
    return core::SuggestionIndex(*core::readFramework(file.readAll()));
}

void holdSpans(const QList<core::TextSpan> &spans, qsizetype size)
{
    qsizetype end = 0;
    for (const core::TextSpan &span : spans) {
        test::hold(span.begin >= end && span.length > 0, "words follow each other");
        end = span.end();
    }
    test::hold(end <= size, "words stand in their text");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const core::SuggestionIndex index = builtInIndex();
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto notes = core::notesText(input);
    const auto statements = notes ? core::noteStatements(*notes) : core::Result<QList<core::NoteStatement>>();
    if (!statements)
        return 0;
    for (const core::NoteStatement &each : *statements) {
        test::hold(!each.text.isEmpty() && each.text == each.text.simplified(), "a statement is one line");
        test::hold(each.source.begin >= 0 && each.source.end() <= notes->size(),
                   "its lines are in the notes");
        const QList<core::Suggestion> found = core::suggestions(index, each.text);
        for (const core::Suggestion &suggestion : found) {
            test::hold(suggestion.score > 0 && suggestion.score <= 1, "a score is a share");
            holdSpans(suggestion.words, each.text.size());
            holdSpans(suggestion.statementWords, suggestion.statement.size());
        }
    }
    return 0;
}
