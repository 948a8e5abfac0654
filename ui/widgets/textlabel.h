// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QLabel>

namespace depthchart::ui {

/// A label of plain text in one of the three sizes, two weights and a role's colour, which follow the theme
/// and the application's font. Wrapped text never runs longer than 90 characters a line, however wide the
/// label.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, TextSize size = TextSize::Body, Tone tone = Tone::Text,
                       QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setTextSize(TextSize size);
    void setStrong(bool strong);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    /// The text as it wraps in that width, of which it takes no more than the longest line.
    [[nodiscard]] TextToWrap textToWrap(int width) const;
    [[nodiscard]] bool wraps() const;
    [[nodiscard]] bool isSelectable() const;

    TextSize m_size;
    Tone m_tone;
    bool m_strong = false;
    bool m_refreshing = false;
    mutable WrappedText m_wrapped;
};

} // namespace depthchart::ui
