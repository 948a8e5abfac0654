// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notesession.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

NoteSession session(const QStringList &texts)
{
    QList<SuggestedStatement> statements;
    for (const QString &text : texts) {
        SuggestedStatement each;
        each.statement.text = text;
        statements << each;
    }
    return {u"notes.md"_s, statements};
}

core::Profile profileWith(const QStringList &texts)
{
    core::Profile profile;
    for (const QString &text : texts) {
        core::Evidence evidence;
        evidence.id = core::EntryId(u"id of "_s + text);
        evidence.text = text;
        profile.evidence << evidence;
    }
    return profile;
}

core::EntryId idOf(const QString &text)
{
    return core::EntryId(u"id of "_s + text);
}

} // namespace

class TestNoteSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNotesAskNothing();
    void eachIsAskedOnce();
    void laterComesLast();
    void whatIsThereIsNotAsked();
    void anUndoneStepIsAskedAgain();
};

void TestNoteSession::noNotesAskNothing()
{
    NoteSession none;
    none.follow({});
    none.refuse();
    QCOMPARE(none.current(), -1);
    QCOMPARE(none.counts(), NoteSession::Counts());
}

void TestNoteSession::eachIsAskedOnce()
{
    NoteSession walk = session({u"a"_s, u"b"_s, u"c"_s});
    walk.follow({});
    QCOMPARE(walk.current(), 0);
    walk.accept(idOf(u"a"_s));
    QCOMPARE(walk.current(), 1);
    walk.refuse();
    QCOMPARE(walk.current(), 2);
    walk.refuse();
    QCOMPARE(walk.current(), -1);
    QCOMPARE(walk.counts(), (NoteSession::Counts{1, 2, 0, 0, 0}));
}

void TestNoteSession::laterComesLast()
{
    NoteSession walk = session({u"a"_s, u"b"_s, u"c"_s});
    walk.follow({});
    walk.later();
    walk.refuse();
    QCOMPARE(walk.current(), 2);
    QCOMPARE(walk.counts().later, 1);
    QCOMPARE(walk.counts().open, 2);
    walk.refuse();
    QCOMPARE(walk.current(), 0);
    walk.later();
    QVERIFY2(walk.current() == 0, "the only one left stays");
}

void TestNoteSession::whatIsThereIsNotAsked()
{
    NoteSession walk = session({u"a"_s, u"b"_s});
    walk.follow(profileWith({u"a"_s}));
    QCOMPARE(walk.current(), 1);
    QCOMPARE(walk.counts().known, 1);
    walk.accept(idOf(u"b"_s));
    walk.follow(profileWith({u"a"_s, u"b"_s}));
    QCOMPARE(walk.current(), -1);
    QCOMPARE(walk.counts().accepted, 1);
}

void TestNoteSession::anUndoneStepIsAskedAgain()
{
    NoteSession walk = session({u"a"_s, u"b"_s});
    walk.follow({});
    walk.accept(idOf(u"a"_s));
    walk.follow(profileWith({u"a"_s}));
    QCOMPARE(walk.current(), 1);
    walk.follow(profileWith({}));
    QCOMPARE(walk.current(), 0);
    QCOMPARE(walk.counts().accepted, 0);
}

QTEST_APPLESS_MAIN(TestNoteSession)
#include "tst_notesession.moc"
