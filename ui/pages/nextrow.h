// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/nextanswer.h"

#include <QWidget>

class QGridLayout;

namespace depthchart::ui {

class ElidedLabel;
class VectorSign;

/// One step of the card *Next*: sign, title over what is said of it, when over since, and where there is room
/// what is open in it, an item a line. In the middle of its height.
class NextRow final : public QWidget
{
    Q_OBJECT

public:
    explicit NextRow(QWidget *parent = nullptr);

    /// In short, or whole with so many open items at most.
    void setStep(const NextStep &step, bool isWhole, qsizetype items);

private:
    void showItems(const QStringList &items);

    QGridLayout *m_grid = nullptr;
    VectorSign *m_sign = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_detail = nullptr;
    ElidedLabel *m_when = nullptr;
    ElidedLabel *m_since = nullptr;
    QList<ElidedLabel *> m_items;
};

} // namespace depthchart::ui
