// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>

namespace depthchart::ui {

/// Where a line of text, or a control, stands in a column.
struct LineSpan
{
    int top = 0;
    int bottom = 0;
};

/// The greatest height that is no more than that and cuts none of the lines; that height itself where there
/// is no room for one.
[[nodiscard]] int heightWithoutCut(const QList<LineSpan> &lines, int height);

/// A column of texts and controls that scrolls and, as it opens, ends between two lines.
class DetailsArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsArea(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void endBetweenLines();
};

} // namespace depthchart::ui
