// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QString>
#include <QTextDocument>
#include <QVariant>

namespace depthchart::ui {

namespace {

constexpr auto primaryProperty = "depthchartPrimary";
constexpr auto compactProperty = "depthchartCompact";
constexpr auto switchProperty = "depthchartSwitch";

void mark(QWidget *widget, const char *property, bool on)
{
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    // Buttons and combo boxes keep their size hint until the style changes.
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &restyled);
    widget->updateGeometry();
    widget->update();
}

bool marked(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

} // namespace

void setPrimary(QAbstractButton *button, bool primary)
{
    mark(button, primaryProperty, primary);
}

bool isPrimary(const QWidget *widget)
{
    return marked(widget, primaryProperty);
}

void setCompact(QWidget *control, bool compact)
{
    mark(control, compactProperty, compact);
}

bool isCompact(const QWidget *widget)
{
    return marked(widget, compactProperty);
}

void setSwitch(QCheckBox *box, bool drawnAsSwitch)
{
    mark(box, switchProperty, drawnAsSwitch);
}

bool isSwitch(const QWidget *widget)
{
    return marked(widget, switchProperty);
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longestLine = 90;
    // Escaped text alone would show its entities: "Safety &amp; alignment".
    const bool staysPlain = text.size() <= longestLine && !Qt::mightBeRichText(text);
    return staysPlain ? text : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace depthchart::ui
