// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/pagechecks.h"

#include "ui/report/reportpreview.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace depthchart::tests {

using namespace ui;

namespace {

/// Fonts round their widths up and down.
constexpr int slack = 1;
constexpr qsizetype shownText = 40;

QString nameOf(const QWidget &widget)
{
    QString text = widget.property("text").toString();
    if (text.isEmpty())
        text = widget.accessibleName();
    QString path = QLatin1StringView(widget.metaObject()->className());
    for (const QWidget *up = widget.parentWidget(); up && !up->isWindow(); up = up->parentWidget()) {
        const QLatin1StringView name(up->metaObject()->className());
        if (name != QLatin1StringView("QWidget"))
            return QStringLiteral("%1 in %2 \"%3\"").arg(path, name, text.left(shownText));
    }
    return QStringLiteral("%1 \"%2\"").arg(path, text.left(shownText));
}

QString told(const QWidget &widget, const QString &what)
{
    const QRect at(widget.mapTo(widget.window(), QPoint()), widget.size());
    return QStringLiteral("%1 at %2,%3 %4x%5: %6")
        .arg(nameOf(widget))
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height())
        .arg(what);
}

QList<QWidget *> visibleWidgets(const QWidget &window)
{
    QList<QWidget *> result;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            result << widget;
    }
    return result;
}

QString withoutMnemonic(QString text)
{
    constexpr QChar kept(0x1);
    return text.replace(QStringLiteral("&&"), QString(kept)).remove(u'&').replace(kept, u'&');
}

QString spokenName(QWidget &widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// Whether tool tip, as it is read, and accessible name say the whole text.
bool tellsWhole(QWidget &widget, const QString &text)
{
    const QString tip = Qt::mightBeRichText(widget.toolTip())
                            ? QTextDocumentFragment::fromHtml(widget.toolTip()).toPlainText()
                            : widget.toolTip();
    const QString whole = text.simplified();
    return tip.simplified().contains(whole) && spokenName(widget).simplified().contains(whole);
}

QString labelFault(QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    if (label.textFormat() != Qt::PlainText)
        return QStringLiteral("may read its text as markup");
    const QSize room = label.contentsRect().size();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() + slack ? QStringLiteral("needs a height of %1").arg(needed)
                                               : QString();
    }
    const QSize needed = label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    if (needed.width() > room.width() + slack || label.fontMetrics().height() > room.height() + slack)
        return QStringLiteral("needs %1x%2").arg(needed.width()).arg(needed.height());
    return {};
}

QString elidedFault(ElidedLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const int needed = label.heightForWidth(label.width());
    if (needed > label.height() + slack)
        return QStringLiteral("needs a height of %1").arg(needed);
    if (label.width() <= 0)
        return QStringLiteral("has no width");
    return label.isElided() && !tellsWhole(label, label.text()) ? QStringLiteral("is elided and not told")
                                                                : QString();
}

QString badgeFault(Badge &badge)
{
    if (badge.height() + slack < badge.sizeHint().height())
        return QStringLiteral("is too low");
    return badge.width() < badge.sizeHint().width() && !tellsWhole(badge, badge.text())
               ? QStringLiteral("is elided and not told")
               : QString();
}

QString buttonFault(QAbstractButton &button)
{
    const QString text = withoutMnemonic(button.text());
    const auto *tool = qobject_cast<QToolButton *>(&button);
    if (text.isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    if (button.height() + slack < button.fontMetrics().height())
        return QStringLiteral("is too low");
    const QSize needed = button.sizeHint();
    return needed.width() > button.width() + slack && !tellsWhole(button, text)
               ? QStringLiteral("needs a width of %1").arg(needed.width())
               : QString();
}

QString textFault(QWidget &widget)
{
    if (auto *elided = qobject_cast<ElidedLabel *>(&widget))
        return elidedFault(*elided);
    if (auto *badge = qobject_cast<Badge *>(&widget))
        return badgeFault(*badge);
    if (auto *label = qobject_cast<QLabel *>(&widget))
        return labelFault(*label);
    if (auto *button = qobject_cast<QAbstractButton *>(&widget))
        return buttonFault(*button);
    return {};
}

/// Areas that scroll lay their content out beyond what is seen.
bool scrolls(const QWidget &parent)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    return qobject_cast<const QAbstractScrollArea *>(&parent) || (area && area->viewport() == &parent);
}

template<typename Area>
bool isWithin(const QWidget &widget)
{
    for (const QWidget *up = &widget; up; up = up->parentWidget()) {
        if (qobject_cast<const Area *>(up))
            return true;
    }
    return false;
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() && !widget.focusProxy();
}

bool isSeen(const QWidget &widget)
{
    // The viewport covers its area whole.
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    return !(area ? area->viewport() : &widget)->visibleRegion().isEmpty();
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : visibleWidgets(window)) {
        if (const QString fault = textFault(*widget); !fault.isEmpty())
            faults << told(*widget, fault);
        const QWidget *parent = widget->parentWidget();
        if (!scrolls(*parent) && !parent->rect().contains(widget->geometry()) && !widget->size().isEmpty())
            faults << told(*widget, QStringLiteral("reaches past its parent"));
    }
    return faults;
}

QStringList overlaps(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : visibleWidgets(window)) {
        const QWidget *parent = widget->parentWidget();
        if (scrolls(*parent))
            continue;
        for (QObject *child : parent->children()) {
            const auto *other = qobject_cast<QWidget *>(child);
            if (other == widget)
                break;
            if (other && !other->isWindow() && other->isVisibleTo(&window) &&
                other->geometry().intersects(widget->geometry()))
                faults << told(*widget, QStringLiteral("covers ") + nameOf(*other));
        }
    }
    return faults;
}

QStringList sidewaysScrolling(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : visibleWidgets(window)) {
        const auto *bar = qobject_cast<const QScrollBar *>(widget);
        if (bar && bar->orientation() == Qt::Horizontal && !isWithin<TimelineView>(*bar) &&
            !isWithin<ReportPreview>(*bar))
            faults << told(*bar, QStringLiteral("scrolls sideways"));
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->widget() && area->widget()->width() > area->viewport()->width())
            faults << told(*area, QStringLiteral("cuts its content, %1 wide").arg(area->widget()->width()));
    }
    return faults;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : visibleWidgets(window)) {
        if (takesTab(*widget) && spokenName(*widget).isEmpty())
            faults << told(*widget, QStringLiteral("has no accessible name"));
    }
    return faults;
}

QStringList unreachedByTab(QWidget &window)
{
    QStringList faults;
    // Fields of several parts, as dates, take a press a part.
    constexpr int mostParts = 3;
    QSet<QWidget *> reached;
    QTest::keyClick(&window, Qt::Key_Tab);
    QWidget *focus = window.focusWidget();
    while (focus && !reached.contains(focus)) {
        reached << focus;
        if (!isSeen(*focus))
            faults << told(*focus, QStringLiteral("has the focus and cannot be seen"));
        for (int part = 0; part < mostParts && window.focusWidget() == focus; ++part)
            QTest::keyClick(focus, Qt::Key_Tab);
        if (window.focusWidget() == focus)
            faults << told(*focus, QStringLiteral("keeps the focus"));
        focus = window.focusWidget();
    }
    for (QWidget *widget : visibleWidgets(window)) {
        if (takesTab(*widget) && !reached.contains(widget))
            faults << told(*widget, QStringLiteral("is not reached by Tab"));
    }
    return faults;
}

QStringList mnemonicClashes(const QMainWindow &window)
{
    QHash<QKeySequence, QString> owners;
    QStringList faults;
    const auto take = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (owners.contains(key))
            faults << QStringLiteral("%1: \u201c%2\u201d and \u201c%3\u201d")
                          .arg(key.toString(), owners.value(key), text);
        owners.insert(key, text);
    };
    for (const QAction *menu : window.menuBar()->actions())
        take(menu->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            take(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    return faults;
}

} // namespace depthchart::tests
