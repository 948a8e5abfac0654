// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ladderpopup.h"

#include "ui/pages/laddercard.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {
constexpr int popupWidth = 64 * space;
} // namespace

LadderPopup::LadderPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Traditional ladder"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_card = new LadderCard(this);
    column->addWidget(m_card);
}

void LadderPopup::openBeside(const QWidget &widget)
{
    const QSize size(popupWidth, layout()->totalHeightForWidth(popupWidth));
    const QPoint corner = widget.mapToGlobal(QPoint(widget.width(), 0));
    const QRect window(widget.window()->mapToGlobal(QPoint()), widget.window()->size());
    const int left = std::clamp(corner.x() - size.width(), window.left(),
                                std::max(window.left(), window.right() - size.width()));
    setGeometry(QRect(QPoint(left, std::max(window.top(), corner.y() - size.height() - halfSpace)), size));
    show();
    if (auto *first = findChild<QCheckBox *>())
        first->setFocus(Qt::PopupFocusReason);
}

void LadderPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace depthchart::ui
