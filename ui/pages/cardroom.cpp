// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardroom.h"

#include <QLayout>
#include <QWidget>

namespace depthchart::ui {

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
