// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/combgeometry.h"

#include <QWidget>

namespace depthchart::ui {

/// The small comb drawn from the depths. The whole name and depth are in a tooth's tool tip; a screen reader
/// hears all teeth in a sentence.
class CombView : public QWidget
{
    Q_OBJECT
public:
    explicit CombView(QWidget *parent = nullptr);

    void setModel(const CombModel &model);
    [[nodiscard]] const CombModel &model() const { return m_model; }
    /// 82 unless said; the comb keeps its proportions.
    void setCombHeight(int height);
    /// "Prompt engineering: level 3" or "…: not rated".
    [[nodiscard]] QString toothText(qsizetype tooth) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] CombGeometry geometryNow() const;

    CombModel m_model;
    int m_height;
};

} // namespace depthchart::ui
