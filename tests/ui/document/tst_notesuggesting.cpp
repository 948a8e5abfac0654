// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/document/notesuggesting.h"

#include <QSignalSpy>
#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

class TestNoteSuggesting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementIsAnswered();
    void stoppedItAnswersNothing();
    void onlyTheLastNotesCount();
    void faultsComeBack();
};

void TestNoteSuggesting::everyStatementIsAnswered()
{
    NoteSuggesting suggesting;
    QSignalSpy answers(&suggesting, &NoteSuggesting::answered);
    suggesting.ask(u"- First thing done here\n- Second thing done here\n"_s, tests::rubric());
    QVERIFY(suggesting.isBusy());
    QVERIFY(answers.wait());
    QVERIFY(!suggesting.isBusy());
    const auto notes = answers.at(0).at(0).value<SuggestedNotes>();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 2);
    QCOMPARE(notes->at(1).statement.text, u"Second thing done here"_s);
}

void TestNoteSuggesting::stoppedItAnswersNothing()
{
    std::atomic_bool stopped = true;
    const SuggestedNotes none = suggestedNotes(u"- First thing done here\n"_s, tests::framework(), stopped);
    QVERIFY(none.has_value() && none->isEmpty());
    NoteSuggesting suggesting;
    QSignalSpy answers(&suggesting, &NoteSuggesting::answered);
    suggesting.ask(u"- First thing done here\n"_s, tests::rubric());
    suggesting.stop();
    QVERIFY(!suggesting.isBusy());
    suggesting.ask(u"- Second thing done here\n"_s, tests::rubric());
    QVERIFY(answers.wait());
    QCOMPARE(answers.size(), 1);
}

void TestNoteSuggesting::onlyTheLastNotesCount()
{
    NoteSuggesting suggesting;
    QSignalSpy answers(&suggesting, &NoteSuggesting::answered);
    suggesting.ask(u"- First thing done here\n"_s, tests::rubric());
    suggesting.ask(u"- Second thing done here\n"_s, tests::rubric());
    QVERIFY(answers.wait());
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 1);
    const auto notes = answers.at(0).at(0).value<SuggestedNotes>();
    QCOMPARE(notes->at(0).statement.text, u"Second thing done here"_s);
}

void TestNoteSuggesting::faultsComeBack()
{
    NoteSuggesting suggesting;
    QSignalSpy answers(&suggesting, &NoteSuggesting::answered);
    suggesting.ask(u"- "_s + QString(100'001, u'a') + u'\n', tests::rubric());
    QVERIFY(answers.wait());
    QVERIFY(!answers.at(0).at(0).value<SuggestedNotes>().has_value());
}

QTEST_GUILESS_MAIN(TestNoteSuggesting)
#include "tst_notesuggesting.moc"
