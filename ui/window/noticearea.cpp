// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticearea.h"

#include <QAction>
#include <QVBoxLayout>

namespace depthchart::ui {

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    hide();
}

void NoticeArea::tell(const Notice &notice)
{
    clear(notice.topic);
    auto *bar = new MessageBar(notice.kind, notice.text, this);
    bar->setTitle(notice.title);
    bar->setClosable(notice.mayClose);
    m_bars.insert(notice.topic, bar);
    for (QAction *action : notice.actions)
        add(notice.topic, action);
    connect(bar, &MessageBar::closed, this, [this, topic = notice.topic] {
        clear(topic);
        Q_EMIT closed(topic);
    });
    layout()->addWidget(bar);
    bar->show();
    show();
}

bool NoticeArea::add(NoticeTopic topic, QAction *action)
{
    MessageBar *bar = m_bars.value(topic);
    if (!bar)
        return false;
    action->setParent(bar);
    bar->addButton(action);
    return true;
}

void NoticeArea::clear(NoticeTopic topic)
{
    MessageBar *bar = m_bars.take(topic);
    if (!bar)
        return;
    // An action of the bar may be running just now.
    bar->hide();
    layout()->removeWidget(bar);
    bar->deleteLater();
    setVisible(!m_bars.isEmpty());
}

QString NoticeArea::text(NoticeTopic topic) const
{
    const MessageBar *bar = m_bars.value(topic);
    return bar ? bar->text() : QString();
}

} // namespace depthchart::ui
