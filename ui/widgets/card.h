// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace depthchart::ui {

class ElidedLabel;

/// A framed area of a page: card colour, 1 px line, radius 6, padding 16; with a title row where it has a
/// title or a widget for that row.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    /// `shortTitle` stands instead where the whole does not fit.
    void setTitle(const QString &title, const QString &shortTitle = {});
    [[nodiscard]] QString title() const;
    /// Adds at the end of the title row, in reading order.
    void addTitleWidget(QWidget *widget);
    /// Where the content goes, below the title row.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// 16 unless said; 12 where the window is small.
    void setPadding(int padding);
    [[nodiscard]] int padding() const { return m_padding; }
    /// A 3 px edge at the reading start in that colour, for what needs attention; none takes it away.
    void setEdge(std::optional<Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_outer = nullptr;
    QHBoxLayout *m_titleRow = nullptr;
    QVBoxLayout *m_body = nullptr;
    ElidedLabel *m_title = nullptr;
    std::optional<Tone> m_edge;
    int m_titleWidgets = 0;
    int m_padding = cardPadding;
};

} // namespace depthchart::ui
