// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QAccessible>
#include <QTest>
#include <QTextDocumentFragment>

using namespace depthchart::ui;

namespace {

QString longText()
{
    return QStringLiteral("A statement that is far too long for the room that it was given in this row");
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortTextIsWhole();
    void aStrongStartHasRoom();
    void longTextElidesAndTellsItsWhole_data();
    void longTextElidesAndTellsItsWhole();
    void toolTipGoesWhenThereIsRoom();
    void shortTextStandsWhereTheWholeDoesNotFit();
    void aNumberAtTheEndIsNotCut_data();
    void aNumberAtTheEndIsNotCut();
    void toolTipOfTheOwnerStays();
    void markupIsShownAsTyped();
    void wrapsToItsLines();
    void asksForLittleRoom();
    void wrappedLinesAreNeverTooLong();
    void textFollowsTheTheme();
    void badgeElides();
};

void TestLabels::shortTextIsWhole()
{
    ElidedLabel label(QStringLiteral("Safety"));
    label.resize(200, 20);
    QCOMPARE(label.shownLines(), QStringList{QStringLiteral("Safety")});
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestLabels::aStrongStartHasRoom()
{
    const QString text = QStringLiteral("12 months, effort 18, proven shortest");
    const qsizetype fact = QStringLiteral("12 months").size();
    ElidedLabel plain(text);
    ElidedLabel label(text);
    label.setStrongStart(fact);
    // Strong letters are wider, and the whole is still shown at its own size.
    QVERIFY(label.sizeHint().width() >= plain.sizeHint().width());
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    plain.resize(label.size());
    QVERIFY(label.grab().toImage() != plain.grab().toImage());
    label.setStrongStart(0);
    QCOMPARE(label.grab().toImage(), plain.grab().toImage());
}

void TestLabels::longTextElidesAndTellsItsWhole_data()
{
    QTest::addColumn<Qt::TextElideMode>("mode");
    QTest::addRow("right") << Qt::ElideRight;
    QTest::addRow("middle") << Qt::ElideMiddle;
}

void TestLabels::longTextElidesAndTellsItsWhole()
{
    QFETCH(Qt::TextElideMode, mode);
    ElidedLabel label(longText());
    label.setElideMode(mode);
    label.resize(120, 20);
    label.grab();
    const QString shown = label.shownLines().first();
    QVERIFY(shown.contains(QChar(0x2026)));
    QCOMPARE(shown.endsWith(QChar(0x2026)), mode == Qt::ElideRight);
    QCOMPARE(label.toolTip(), longText());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(spoken->role(), QAccessible::StaticText);
    QCOMPARE(spoken->text(QAccessible::Name), longText());
}

void TestLabels::toolTipGoesWhenThereIsRoom()
{
    ElidedLabel label(longText());
    label.resize(100, 20);
    label.grab();
    QVERIFY(!label.toolTip().isEmpty());
    label.resize(2000, 20);
    label.grab();
    QVERIFY(label.toolTip().isEmpty());
}

void TestLabels::shortTextStandsWhereTheWholeDoesNotFit()
{
    ElidedLabel label(longText());
    label.setShortText(QStringLiteral("A statement"));
    label.resize(120, 20);
    label.grab();
    QCOMPARE(label.shownLines(), QStringList{QStringLiteral("A statement")});
    QCOMPARE(label.toolTip(), longText());
    QCOMPARE(label.accessibleName(), longText());
    label.resize(2000, 20);
    label.grab();
    QCOMPARE(label.shownLines(), QStringList{longText()});
    QVERIFY(label.toolTip().isEmpty());
}

void TestLabels::aNumberAtTheEndIsNotCut_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("more");
    QTest::addColumn<QString>("ends");
    QTest::newRow("the beginning gives way")
        << QStringLiteral(", 1.2M to 12M") << 80 << QStringLiteral("\u2026, 1.2M to 12M");
    QTest::newRow("no room for a beginning")
        << QStringLiteral(", 1.2M to 12M") << 20 << QStringLiteral("\u2026 1.2M to 12M");
    QTest::newRow("no number") << QStringLiteral(", whole and all") << 80 << QStringLiteral("\u2026");
}

void TestLabels::aNumberAtTheEndIsNotCut()
{
    QFETCH(QString, end);
    QFETCH(int, more);
    ElidedLabel label(QStringLiteral("Query understanding of the whole search") + end);
    label.setKeepsNumbers(true);
    label.resize(label.fontMetrics().horizontalAdvance(end) + more, 20);
    label.grab();
    const QString shown = label.shownLines().constFirst();
    QFETCH(QString, ends);
    QVERIFY2(shown.endsWith(ends), qPrintable(shown));
    QVERIFY(label.fontMetrics().horizontalAdvance(shown) <= label.width());
    QCOMPARE(label.toolTip(), label.text());
}

void TestLabels::toolTipOfTheOwnerStays()
{
    ElidedLabel label(longText());
    label.resize(2000, 20);
    label.grab();
    label.setToolTip(QStringLiteral("why"));
    label.resize(60, 20);
    label.grab();
    QCOMPARE(label.toolTip(), QStringLiteral("why"));
}

void TestLabels::markupIsShownAsTyped()
{
    ElidedLabel label(QStringLiteral("<b>bold</b> ") + longText());
    label.resize(60, 20);
    label.grab();
    QCOMPARE(QTextDocumentFragment::fromHtml(label.toolTip()).toPlainText(), label.text().trimmed());
    const TextLabel text(QStringLiteral("<b>bold</b>"));
    QCOMPARE(text.textFormat(), Qt::PlainText);
    // Qt takes this one for plain text, and would show an escaped one with its entity.
    ElidedLabel ampersand(QStringLiteral("Safety & alignment"));
    ampersand.resize(40, 20);
    ampersand.grab();
    QVERIFY(ampersand.isElided());
    QCOMPARE(ampersand.toolTip(), QStringLiteral("Safety & alignment"));
}

void TestLabels::wrapsToItsLines()
{
    ElidedLabel label(longText());
    label.setLines(2);
    label.resize(150, 60);
    const QStringList lines = label.shownLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(longText().startsWith(lines.first()));
    QVERIFY(lines.last().endsWith(QChar(0x2026)));
    QVERIFY(label.isElided());
    QVERIFY(label.heightForWidth(150) > label.heightForWidth(2000));
    label.resize(2000, 60);
    QCOMPARE(label.shownLines(), QStringList{longText()});
}

void TestLabels::asksForLittleRoom()
{
    const ElidedLabel label(longText());
    QVERIFY(label.minimumSizeHint().width() < 60);
    QVERIFY(label.sizeHint().width() > 200);
}

void TestLabels::wrappedLinesAreNeverTooLong()
{
    TextLabel label(longText() + u' ' + longText());
    label.setWordWrap(true);
    const int narrow = label.heightForWidth(300);
    const int wide = label.heightForWidth(5000);
    QVERIFY(narrow > wide);
    // 90 characters a line at the most: two lines however wide the label is.
    QVERIFY(wide > QFontMetrics(label.font()).height());
    for (const QString &line :
         {QStringLiteral("A review sets the person's ratings beside the manager's, domain by domain. Where"),
          QStringLiteral("Level 1 has 0 of 3, 3 needed. These would show it: Write basic prompts with clear"),
          QStringLiteral(
              "Missing: Keep session state outside the model call; Fall back to a simpler path")}) {
        const int ninety =
            QFontMetrics(label.font()).horizontalAdvance(line) * 90 / static_cast<int>(line.size());
        QVERIFY2(longestLine(label.font()) <= ninety, qPrintable(line));
        QVERIFY2(longestLine(label.font()) >= ninety * 8 / 10, qPrintable(line));
    }
}

void TestLabels::textFollowsTheTheme()
{
    applyAppearance(Appearance::Light);
    TextLabel label(QStringLiteral("muted"), TextSize::Small, Tone::MutedText);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light().color(Tone::MutedText));
    applyAppearance(Appearance::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::dark().color(Tone::MutedText));
    applyAppearance(Appearance::Light);
}

void TestLabels::badgeElides()
{
    Badge badge(QStringLiteral("Senior AI Engineer"));
    badge.resize(badge.sizeHint());
    badge.grab();
    QVERIFY(badge.toolTip().isEmpty());
    badge.resize(50, 24);
    badge.grab();
    QCOMPARE(badge.toolTip(), QStringLiteral("Senior AI Engineer"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&badge)->text(QAccessible::Name),
             QStringLiteral("Senior AI Engineer"));
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
