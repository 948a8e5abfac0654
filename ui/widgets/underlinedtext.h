// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/textspan.h"

#include <QList>
#include <QTextLayout>
#include <QWidget>

namespace depthchart::ui {

/// Lays plain text out in lines of that width, its words of interest underlined in the accent; the last of
/// `most` lines is elided where there would be more. Returns the height.
qreal layOutUnderlined(QTextLayout &layout, const QString &text, const QList<core::TextSpan> &words,
                       const QFont &font, int width, int most);

/// Plain text that wraps, with underlined words.
class UnderlinedText final : public QWidget
{
    Q_OBJECT

public:
    explicit UnderlinedText(QWidget *parent = nullptr);

    void setText(const QString &text, const QList<core::TextSpan> &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QList<core::TextSpan> m_words;
};

} // namespace depthchart::ui
