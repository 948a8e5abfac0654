// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before the header below: moc 6.4 cannot read <compare> unless Qt's headers came first.
#include <QRectF>
#include <QWidget>

#include "core/common/numbers.h"

#include <optional>

namespace depthchart::ui {

/// Chooses a depth from 0 to the highest level, or "not rated". Keys 0 to 9 set it (in a domain of ten levels
/// 1 and 0 after one another give 10), arrows move it, Home and End go to its ends, Delete and Backspace
/// clear it.
class DepthSelector : public QWidget
{
    Q_OBJECT
public:
    explicit DepthSelector(QWidget *parent = nullptr);

    void setDepth(std::optional<core::Depth> depth);
    [[nodiscard]] std::optional<core::Depth> depth() const { return m_depth; }
    /// A dashed outline in its segment.
    void setTarget(std::optional<core::Depth> target);
    [[nodiscard]] std::optional<core::Depth> target() const { return m_target; }
    void setHighest(int highest);
    [[nodiscard]] int highest() const { return m_highest; }
    /// Filled with the accent is the person's own rating (the default); another rater's is tinted and
    /// outlined.
    void setOwnRating(bool own);
    void setCompact(bool compact);
    /// Segments take the widget's whole width instead of 32 px each.
    void setStretched(bool stretched);

    /// "level 3 of 5" or "not rated", with the target; what a screen reader says.
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] QRectF segmentRect(int level) const;
    [[nodiscard]] std::optional<int> levelAt(QPointF position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// As if the person had chosen it: sets the depth and emits.
    void choose(std::optional<core::Depth> depth);

Q_SIGNALS:
    /// The person chose; setDepth() alone does not emit.
    void depthChosen(std::optional<core::Depth> depth);
    /// The level under the pointer, or with the focus the chosen one; nothing when both are gone.
    void depthPreviewed(std::optional<core::Depth> depth);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void hover(std::optional<int> level);
    void preview();
    bool typeDigit(int digit);
    void move(int by);
    void paintSegment(QPainter &painter, int level) const;

    std::optional<core::Depth> m_depth;
    std::optional<core::Depth> m_target;
    std::optional<core::Depth> m_previewed;
    std::optional<int> m_hovered;
    int m_highest = 5;
    bool m_own = true;
    bool m_compact = true;
    bool m_stretched = false;
    bool m_tenMayFollow = false;
};

} // namespace depthchart::ui
