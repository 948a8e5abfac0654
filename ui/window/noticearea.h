// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

#include <QList>
#include <QMap>
#include <QWidget>

namespace depthchart::ui {

/// What a notice is about. Of each there is one at a time: a newer one takes its place.
enum class NoticeTopic {
    /// What the last thing done came to; done with when the next one is.
    Deed,
    /// Another program changed or removed the file.
    OnDisk,
    /// Somebody else has the file open.
    Holder,
    /// Edits cannot be kept safe.
    Autosave,
    /// Edits that were not saved when the program ended.
    Leftover,
};

/// What a window tells about its file: in a bar in the page, with the actions that mend it.
struct Notice
{
    MessageBar::Kind kind = MessageBar::Kind::Info;
    QString title;
    QString text;
    QList<QAction *> actions;
    NoticeTopic topic = NoticeTopic::Deed;
    /// False: it wants an answer, and stays until it has one.
    bool mayClose = true;
};

/// Where a window's notices stand; nowhere while there are none.
class NoticeArea final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    /// Shows it, and takes its actions.
    void tell(const Notice &notice);
    /// One more thing that can be done about what is told there; false where nothing is.
    bool add(NoticeTopic topic, QAction *action);
    void clear(NoticeTopic topic);
    /// What is told there; empty where nothing is.
    [[nodiscard]] QString text(NoticeTopic topic) const;

Q_SIGNALS:
    /// The person closed it.
    void closed(depthchart::ui::NoticeTopic topic);

private:
    QMap<NoticeTopic, MessageBar *> m_bars;
};

} // namespace depthchart::ui
