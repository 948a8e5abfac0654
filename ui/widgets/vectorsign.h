// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/terms.h"

#include <QWidget>

namespace depthchart::ui {

/// A growth vector's drawn sign on its tint, as on the timeline's bars; its name in the tool tip.
class VectorSign : public QWidget
{
    Q_OBJECT
public:
    explicit VectorSign(QWidget *parent = nullptr);

    void setVector(core::Vector vector);
    [[nodiscard]] core::Vector vector() const { return m_vector; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Vector m_vector = core::Vector::Depth;
};

} // namespace depthchart::ui
