// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statussign.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessiblewidgets.h"

#include <QCoreApplication>
#include <QPainter>

namespace depthchart::ui {

void paintStatusSign(QPainter &painter, const QRectF &rect, Status status, const Theme &theme)
{
    switch (status) {
    case Status::Met:
        return paintIcon(painter, rect, Icon::Tick, theme.color(Tone::Text));
    case Status::Missing:
        return paintIcon(painter, rect, Icon::Circle, theme.color(Tone::MutedText));
    case Status::Warning:
        return paintIcon(painter, rect, Icon::Warning, theme.color(Tone::Text));
    case Status::Overdue:
        return paintIcon(painter, rect, Icon::Warning, theme.color(Tone::Red));
    }
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Met:
        return QCoreApplication::translate("StatusSign", "met");
    case Status::Missing:
        return QCoreApplication::translate("StatusSign", "missing");
    case Status::Warning:
        return QCoreApplication::translate("StatusSign", "warning");
    case Status::Overdue:
        return QCoreApplication::translate("StatusSign", "overdue");
    }
    return {};
}

StatusSign::StatusSign(Status status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(statusText(status));
}

void StatusSign::setStatus(Status status)
{
    m_status = status;
    setAccessibleName(statusText(status));
    update();
}

void StatusSign::setSide(int side)
{
    m_side = side;
    updateGeometry();
    update();
}

QSize StatusSign::sizeHint() const
{
    return {m_side, m_side};
}

void StatusSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatusSign(painter, rect(), m_status, Theme::current());
}

} // namespace depthchart::ui
