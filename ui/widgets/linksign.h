// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace depthchart::ui {

/// The sign of a link before the evidence that it leads to.
class LinkSign final : public QWidget
{
public:
    explicit LinkSign(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace depthchart::ui
