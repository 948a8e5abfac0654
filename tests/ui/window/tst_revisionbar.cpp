// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/document/evidenceedits.h"
#include "ui/window/revisionbar.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

/// Made under revision 0: one link follows to another level, one cannot, one claim is asked again.
core::Profile former()
{
    core::Profile profile = tests::profile();
    profile.framework.revision = u"0"_s;
    core::Evidence piece;
    piece.id = core::EntryId(u"piece"_s);
    piece.text = u"Work"_s;
    piece.tasks = {{u"prompt_eng/1/1"_s, u"Task of level 2"_s, core::Rater::Self, {}},
                   {u"safety/1/1"_s, u"Gone"_s, core::Rater::Self, {}}};
    profile.evidence << piece;
    core::entryFor(profile, core::DomainId(u"prompt_eng"_s)).claims = {u"prompt_eng/1/1"_s};
    return profile;
}

} // namespace

class TestRevisionBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatFollows();
    void acceptIsOneStep();
    void isSilentUnderTheSameRevision();
    void closedItStaysAwayUntilTheNextProfile();
    void aReadOnlyProfileIsNotChanged();

private:
    [[nodiscard]] QPushButton *accept() const { return m_bar->findChild<QPushButton *>(); }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ProfileDocument> m_document;
    RevisionBar *m_bar = nullptr;
};

void TestRevisionBar::init()
{
    m_window.reset();
    m_document = std::make_unique<ProfileDocument>(tests::rubric());
    m_window = std::make_unique<QWidget>();
    m_bar = new RevisionBar(*m_document, m_window.get());
    (new QVBoxLayout(m_window.get()))->addWidget(m_bar);
    m_window->show();
}

void TestRevisionBar::saysWhatFollows()
{
    m_document->load(former(), {}, {});
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(),
             u"1 link follows its statement to a new place; 1 evidence link needs confirming "
             "again; 1 claim will be asked again. “Assess myself” waits until the new revision "
             "is used."_s);
    QCOMPARE(accept()->text().remove(u'&'), u"Use revision 1"_s);
    QVERIFY(m_bar->accessibleName().contains(u"revision 1"_s));
}

void TestRevisionBar::acceptIsOneStep()
{
    m_document->load(former(), {}, {});
    accept()->click();
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(m_document->undoStack()->count(), 1);
    const core::Profile &after = m_document->profile();
    QCOMPARE(after.framework.revision, u"1"_s);
    QCOMPARE(after.evidence.at(0).tasks.at(0).task, u"prompt_eng/2/1"_s);
    QCOMPARE(after.evidence.at(0).tasks.at(1).task, u"safety/1/1"_s);
    QVERIFY(core::findEntry(after, core::DomainId(u"prompt_eng"_s))->claims.isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile(), former());
    QVERIFY(m_bar->isVisible());
}

void TestRevisionBar::isSilentUnderTheSameRevision()
{
    m_document->load(tests::profile(), {}, {});
    QVERIFY(!m_bar->isVisible());
    core::Profile other = former();
    other.framework.id = core::FrameworkId(u"other"_s);
    m_document->load(other, {}, {});
    QVERIFY(!m_bar->isVisible());
}

void TestRevisionBar::closedItStaysAwayUntilTheNextProfile()
{
    m_document->load(former(), {}, {});
    Q_EMIT m_bar->closed();
    setEvidenceText(*m_document, core::EntryId(u"piece"_s), u"Other work"_s);
    QVERIFY(!m_bar->isVisible());
    m_document->load(former(), {}, {});
    QVERIFY(m_bar->isVisible());
}

void TestRevisionBar::aReadOnlyProfileIsNotChanged()
{
    core::Profile profile = former();
    profile.version = core::profileVersion + 1;
    m_document->load(profile, {}, {});
    QVERIFY(m_bar->isVisible());
    QVERIFY(!accept()->isEnabled());
}

QTEST_MAIN(TestRevisionBar)
#include "tst_revisionbar.moc"
