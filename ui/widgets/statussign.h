// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace depthchart::ui {

class Theme;

/// Met: a tick; missing: an open circle; warning: a triangle; overdue: the triangle in red. Always beside
/// words.
enum class Status { Met, Missing, Warning, Overdue };

/// Draws the sign into the square in the middle of `rect` (14 to 18 beside text).
void paintStatusSign(QPainter &painter, const QRectF &rect, Status status, const Theme &theme);

/// The word for a screen reader: "met", "missing", "warning", "overdue", translated.
[[nodiscard]] QString statusText(Status status);

class StatusSign : public QWidget
{
    Q_OBJECT
public:
    explicit StatusSign(Status status = Status::Missing, QWidget *parent = nullptr);

    void setStatus(Status status);
    [[nodiscard]] Status status() const { return m_status; }
    /// The side of the square, 16 unless said.
    void setSide(int side);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    int m_side = 16;
};

} // namespace depthchart::ui
