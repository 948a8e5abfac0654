// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardroom.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QWidget>

namespace depthchart::ui {

int pageMargin(int pageWidth)
{
    constexpr int narrowPage = 960;
    return pageWidth < narrowPage ? space + halfSpace : 2 * space;
}

void applyPageMargin(QBoxLayout &cards, int margin)
{
    cards.setContentsMargins(margin, margin, margin, margin);
    cards.setSpacing(margin);
}

void forgetSizes(QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem &item = *layout.itemAt(i);
        if (QLayout *inner = item.layout())
            forgetSizes(*inner);
        QWidget *widget = item.widget();
        if (!widget)
            continue;
        if (widget->layout())
            forgetSizes(*widget->layout());
        widget->updateGeometry();
    }
    layout.invalidate();
}

} // namespace depthchart::ui
