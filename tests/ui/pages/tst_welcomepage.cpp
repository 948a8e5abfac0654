// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicebutton.h"
#include "ui/pages/welcomepage.h"
#include "ui/window/actions.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace depthchart::ui;

namespace {

/// The menu that the row opens for the keyboard; nullptr where it has none.
QMenu *menuOf(ChoiceButton &row)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, row.rect().center(),
                            row.mapToGlobal(row.rect().center()));
    QApplication::sendEvent(&row, &asked);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

class TestWelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickOpensARecentFile();
    void aRecentFileIsRemovedByItsMenu();
    void aRecentFilesOwnerIsAssessedByItsMenu();

private:
    void showRecent();
    [[nodiscard]] ChoiceButton *rowOf(const QString &name) const;

    const QDateTime m_now{QDate(2026, 11, 23), QTime(9, 0)};
    QTemporaryDir m_folder;
    QList<RecentFile> m_files;
    QUndoStack m_undoStack;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcomePage::init()
{
    m_page.reset();
    m_actions = std::make_unique<Actions>(m_undoStack);
    m_page = std::make_unique<WelcomePage>(*m_actions);
    m_files.clear();
    for (const char *name : {"ada", "noor"}) {
        QFile file(m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".depthchart")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_files.append({file.fileName(), QString::fromLatin1(name), {}, m_now});
    }
    showRecent();
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestWelcomePage::showRecent()
{
    m_page->setRecentFiles(m_files, m_now);
}

ChoiceButton *TestWelcomePage::rowOf(const QString &name) const
{
    for (ChoiceButton *row : m_page->findChildren<ChoiceButton *>()) {
        if (row->isVisibleTo(m_page.get()) && row->accessibleName() == name)
            return row;
    }
    return nullptr;
}

/// As the window does, the list is renewed while the click is still being told of.
void TestWelcomePage::aClickOpensARecentFile()
{
    QStringList opened;
    connect(m_page.get(), &WelcomePage::recentChosen, this, [&](const QString &path) {
        showRecent();
        opened.append(path);
    });
    ChoiceButton *row = rowOf(QStringLiteral("noor.depthchart"));
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(opened, QStringList(m_files.at(1).path));
    QCoreApplication::processEvents();
    row = rowOf(QStringLiteral("ada.depthchart"));
    QVERIFY(row);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
}

void TestWelcomePage::aRecentFileIsRemovedByItsMenu()
{
    QStringList forgotten;
    connect(m_page.get(), &WelcomePage::recentForgotten, this, [&](const QString &path) {
        m_files.removeFirst();
        showRecent();
        forgotten.append(path);
    });
    const QString path = m_files.first().path;
    ChoiceButton *row = rowOf(QStringLiteral("ada.depthchart"));
    QVERIFY(row);
    QMenu *menu = menuOf(*row);
    QVERIFY(menu);
    // Past the self-assessment.
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(forgotten, QStringList(path));
    QCoreApplication::processEvents();
    QVERIFY(!rowOf(QStringLiteral("ada.depthchart")));
    QVERIFY(rowOf(QStringLiteral("noor.depthchart")));
}

void TestWelcomePage::aRecentFilesOwnerIsAssessedByItsMenu()
{
    const QSignalSpy wanted(m_page.get(), &WelcomePage::assessmentWanted);
    ChoiceButton *row = rowOf(QStringLiteral("noor.depthchart"));
    QVERIFY(row);
    QMenu *menu = menuOf(*row);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), m_files.at(1).path);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
