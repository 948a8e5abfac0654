// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a profile, saves it and keeps the edits beside it, as a window does, until it is killed. Says what is
// safe: "kept 7" when the seventh edit is, "saved 7" when it is in the file.
#include "tests/support/random.h"
#include "tests/ui/rubricfixture.h"
#include "ui/document/autosaving.h"
#include "ui/document/documentfile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

/// Large enough that writing it takes a moment.
constexpr int repeats = 8'000;

void print(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int editForEver(ProfileDocument &document, Autosaving &autosaving, test::Random &random)
{
    for (int edit = document.profile().person.role.toInt() + 1;; ++edit) {
        document.edit(QStringLiteral("Edit"), [edit](core::Profile &profile) {
            profile.person.role = QString::number(edit);
            profile.person.notes = QString::number(edit).repeated(repeats);
        });
        // Some saves come while the worker writes, some edits before it wrote the last one.
        const int deed = random.below(4);
        if (deed == 0) {
            autosaving.writeNow();
        } else if (deed == 1) {
            if (!saveTo(document, document.path(), Replaced::KnownFile))
                return 1;
            print(QStringLiteral("saved %1").arg(edit));
        } else {
            autosaving.writeNow();
            while (!autosaving.isIdle()) {
                autosaving.finish();
                QCoreApplication::processEvents();
            }
            print(QStringLiteral("kept %1").arg(edit));
        }
        QCoreApplication::processEvents();
    }
}

} // namespace

// keptedits FILE DATAFOLDER SEED
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    ProfileDocument document(tests::rubric());
    if (!openInto(document, arguments.at(1)))
        return 1;
    Autosaving autosaving(document, arguments.at(2));
    autosaving.setWait(0);
    test::Random random(arguments.at(3).toUInt());
    print(QStringLiteral("begins"));
    return editForEver(document, autosaving, random);
}
