// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linksign.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace depthchart::ui {

LinkSign::LinkSign(QWidget *parent)
    : QWidget(parent)
{
    constexpr int side = 14;
    setFixedSize(side, side);
}

void LinkSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), Icon::Link, Theme::current().color(Tone::MutedText));
}

} // namespace depthchart::ui
