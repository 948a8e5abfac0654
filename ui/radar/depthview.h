// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radarmodel.h"

#include <QWidget>

#include <optional>

namespace depthchart::ui {

/// What radar and dot plot share: the model, the axis in focus, keyboard, tool tips, dragging while depths
/// are tried out, and what a screen reader sees (one child an axis). Never changes the model itself.
class DepthView : public QWidget
{
    Q_OBJECT

public:
    explicit DepthView(QWidget *parent = nullptr);
    ~DepthView() override;

    void setModel(const RadarModel &model);
    [[nodiscard]] const RadarModel &model() const { return m_model; }

    /// While on, points can be dragged and moved with the keys; depthDragged tells, and the owner sets a new
    /// model.
    void setWhatIf(bool on);
    [[nodiscard]] bool isWhatIf() const { return m_whatIf; }

    /// The axis in focus; -1 where there is none.
    [[nodiscard]] qsizetype currentAxis() const { return m_current; }
    void setCurrentAxis(qsizetype axis);

    /// What a click at that point means, and where an axis stands, in px of the widget.
    [[nodiscard]] virtual std::optional<qsizetype> axisAt(QPointF point) const = 0;
    [[nodiscard]] virtual QRectF axisRect(qsizetype axis) const = 0;
    /// The depth at that point along the axis: whole, 0 to the domain's highest.
    [[nodiscard]] virtual int depthAt(qsizetype axis, QPointF point) const = 0;

    /// The whole text of a legend's entry that is shown shortened; else empty.
    [[nodiscard]] virtual QString shortenedEntryAt(QPointF point) const = 0;

    void activate(qsizetype axis);

Q_SIGNALS:
    /// A click on an axis, or Enter.
    void axisActivated(const depthchart::core::DomainId &domain);
    /// While depths are tried out: a point was dragged or moved to that depth.
    void depthDragged(const depthchart::core::DomainId &domain, int depth);
    /// Escape while depths are tried out.
    void whatIfDropped();
    void currentAxisChanged(qsizetype axis);

protected:
    /// The model, the size or the font changed: the geometry is out of date.
    virtual void refresh() = 0;
    /// Keys along which the axes lie; the other pair changes the depth.
    [[nodiscard]] virtual Qt::Orientation axisKeys() const = 0;

    [[nodiscard]] std::optional<qsizetype> focusedAxis() const;
    [[nodiscard]] std::optional<qsizetype> movedAxis() const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool moveBy(int step);
    bool deepenBy(int step);
    void dragTo(QPointF point);
    void tellFocus();

    RadarModel m_model;
    qsizetype m_current = -1;
    std::optional<qsizetype> m_pressed;
    std::optional<qsizetype> m_dragged;
    QPointF m_pressPoint;
    bool m_whatIf = false;
};

} // namespace depthchart::ui
