// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/mergephrases.h"

#include <QTreeView>

class QStandardItemModel;

namespace depthchart::ui {

/// Changes to a profile in words, before they are made: what each is about and what becomes of it, in groups
/// with a heading or one after the other.
class ChangeTree final : public QTreeView
{
    Q_OBJECT

public:
    /// `what` heads the first column; the second one is that wide, in px.
    ChangeTree(const QString &what, int outcomeWidth, QWidget *parent);

    void addLines(const QList<MergeLine> &lines);
    /// Under a heading with their number; nothing where there are none.
    void addGroup(const QString &title, const QList<MergeLine> &lines);
    void chooseFirst();

private:
    QStandardItemModel *m_model;
};

} // namespace depthchart::ui
