// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/remembered.h"

#include <QWidget>

namespace depthchart::ui {

/// Plain text that never asks for more room than there is: it elides, and then says its whole text in a tool
/// tip. The accessible name is always the whole text. With more than one line it wraps and elides the last.
class ElidedLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Shown instead where the whole does not fit in its lines; none unless said.
    void setShortText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// The lines as drawn.
    [[nodiscard]] QStringList shownLines() const;
    [[nodiscard]] bool isElided() const;

    /// Of one line that is cut, what stands after its last comma stays whole where it has a number: a cut
    /// number would mislead ("Query un…, 1.2M to 12M queries/day").
    void setKeepsNumbers(bool keeps);
    void setElideMode(Qt::TextElideMode mode);
    /// 1 unless said.
    void setLines(int lines);
    void setTextSize(TextSize size);
    void setStrong(bool strong);
    /// So many of the first characters are strong, the fact that the rest tells of.
    void setStrongStart(qsizetype characters);
    void setTone(Tone tone);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_lines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// All that the lines depend on.
    struct Fit
    {
        QString text;
        QFont font;
        Qt::TextElideMode mode = Qt::ElideRight;
        int lines = 1;
        int width = 0;
        bool keepsNumbers = false;

        bool operator==(const Fit &) const = default;
    };
    [[nodiscard]] static QStringList fitted(const Fit &fit);
    [[nodiscard]] QStringList linesFor(int whole) const;
    [[nodiscard]] bool isCut(const QStringList &lines) const;
    [[nodiscard]] int wholeWidth() const;
    /// How much wider the strong start is than it would be as the rest is.
    [[nodiscard]] int strongExcess() const;
    void relayout();
    /// The tool tip follows what is elided.
    void describe();

    QString m_text;
    QString m_short;
    TextSize m_size = TextSize::Body;
    Tone m_tone = Tone::Text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    int m_lines = 1;
    bool m_keepsNumbers = false;
    qsizetype m_strongStart = 0;
    bool m_strong = false;
    bool m_ownToolTip = false;
    mutable Remembered<Fit, QStringList> m_fitted;
    mutable Remembered<std::pair<QString, QFont>, int> m_whole;
};

} // namespace depthchart::ui
