// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/theme/controls.h"
#include "ui/widgets/accessiblewidgets.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int widestHint = 60;
constexpr int narrowestHint = 4;
/// Less of a text's beginning tells nothing.
constexpr int leastBeginning = 6;

/// Elided, but not in its last part if that has a number.
QString cutBeforeNumber(const QString &text, const QFontMetrics &metrics, int width, Qt::TextElideMode mode)
{
    const qsizetype comma = text.lastIndexOf(QStringLiteral(", "));
    const QString end = comma < 0 ? QString() : text.mid(comma);
    const bool hasNumber = std::ranges::any_of(end, [](QChar sign) { return sign.isDigit(); });
    const int room = width - metrics.horizontalAdvance(end);
    if (!hasNumber || metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(text, mode, width);
    if (room >= leastBeginning * metrics.averageCharWidth())
        return metrics.elidedText(text.first(comma), Qt::ElideRight, room) + end;
    return metrics.elidedText(QChar(0x2026) + end.mid(1), mode, width);
}

} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    relayout();
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setShortText(const QString &text)
{
    if (text == m_short)
        return;
    m_short = text;
    updateGeometry();
    update();
}

QStringList ElidedLabel::linesFor(int whole) const
{
    const int width = std::max(0, whole - strongExcess());
    // Most texts fit, and how wide they are the size hint knows already. The width is rounded: one that is as
    // wide as the room may be wider.
    const int room = m_lines > 1 ? std::min(width, longestLine(font())) : width;
    if (!m_text.contains(u'\n') && wholeWidth() < room)
        return {m_lines > 1 ? m_text.trimmed() : m_text};
    const QStringList lines =
        m_fitted.answer({m_text, font(), m_mode, m_lines, width, m_keepsNumbers}, &ElidedLabel::fitted);
    if (m_short.isEmpty() || !isCut(lines))
        return lines;
    return m_fitted.answer({m_short, font(), m_mode, m_lines, width, m_keepsNumbers}, &ElidedLabel::fitted);
}

bool ElidedLabel::isCut(const QStringList &lines) const
{
    return std::ranges::any_of(lines, [this](const QString &line) {
        return line.contains(QChar(0x2026)) && !m_text.contains(line);
    });
}

int ElidedLabel::wholeWidth() const
{
    return m_whole.answer({m_text, font()}, [](const std::pair<QString, QFont> &asked) {
        return QFontMetrics(asked.second).horizontalAdvance(asked.first);
    });
}

QStringList ElidedLabel::fitted(const Fit &fit)
{
    QString text = fit.text;
    text.replace(u'\n', u' ');
    const QFontMetrics metrics(fit.font);
    if (fit.lines <= 1)
        return {fit.keepsNumbers ? cutBeforeNumber(text, metrics, fit.width, fit.mode)
                                 : metrics.elidedText(text, fit.mode, fit.width)};
    const int room = std::min(fit.width, longestLine(fit.font));
    QTextLayout layout(text, fit.font);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < fit.lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, room));
        const bool last = lines.size() == fit.lines - 1;
        lines.append(last ? metrics.elidedText(text.mid(line.textStart()), fit.mode, room)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QStringList ElidedLabel::shownLines() const
{
    return linesFor(width());
}

bool ElidedLabel::isElided() const
{
    const QStringList lines = shownLines();
    return isCut(lines) || (!m_short.isEmpty() && lines.join(u' ').size() < m_text.trimmed().size());
}

void ElidedLabel::setKeepsNumbers(bool keeps)
{
    m_keepsNumbers = keeps;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setLines(int lines)
{
    if (std::max(1, lines) == m_lines)
        return;
    m_lines = std::max(1, lines);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(m_lines > 1);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void ElidedLabel::setTextSize(TextSize size)
{
    m_size = size;
    relayout();
}

void ElidedLabel::setStrong(bool strong)
{
    m_strong = strong;
    relayout();
}

void ElidedLabel::setStrongStart(qsizetype characters)
{
    m_strongStart = characters;
    updateGeometry();
    update();
}

int ElidedLabel::strongExcess() const
{
    if (m_strongStart == 0)
        return 0;
    const QString start = m_text.left(m_strongStart);
    return QFontMetrics(textFont(m_size, true)).horizontalAdvance(start) -
           QFontMetrics(font()).horizontalAdvance(start);
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int whole = wholeWidth() + strongExcess() + 1;
    const int width = std::min(whole, widestHint * metrics.averageCharWidth());
    return {m_lines > 1 ? width : whole, heightForWidth(width)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const int least = narrowestHint * metrics.averageCharWidth();
    return {std::min(wholeWidth() + 1, least), metrics.height()};
}

int ElidedLabel::heightForWidth(int width) const
{
    const qsizetype lines = m_lines > 1 ? std::max<qsizetype>(1, linesFor(width).size()) : 1;
    const QFontMetrics metrics(font());
    return static_cast<int>(lines - 1) * lineStep(metrics) + metrics.height();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    // Nobody can point at a text before it is painted.
    describe();
    QPainter painter(this);
    painter.setPen(Theme::current().color(isEnabled() ? m_tone : Tone::MutedText));
    const QStringList lines = shownLines();
    const QFontMetrics metrics(font());
    const int height = static_cast<int>(lines.size() - 1) * lineStep(metrics) + metrics.height();
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), m_alignment);
    int y = 0;
    if (alignment.testFlag(Qt::AlignVCenter))
        y = (this->height() - height) / 2;
    else if (alignment.testFlag(Qt::AlignBottom))
        y = this->height() - height;
    const int across = static_cast<int>(alignment & Qt::AlignHorizontal_Mask);
    const bool showsStart = !lines.isEmpty() && lines.constFirst().startsWith(m_text.left(m_strongStart));
    qsizetype strong = showsStart ? m_strongStart : 0;
    for (const QString &line : lines) {
        QRect room(0, y, width(), metrics.height());
        if (strong > 0) {
            painter.setFont(textFont(m_size, true));
            painter.drawText(room, Qt::TextSingleLine, line.left(strong));
            room.setLeft(painter.fontMetrics().horizontalAdvance(line.left(strong)));
            painter.setFont(font());
        }
        painter.drawText(room, across | Qt::TextSingleLine, line.mid(strong));
        strong = 0;
        y += lineStep(metrics);
    }
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        relayout();
    update();
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    describe();
}

void ElidedLabel::showEvent(QShowEvent *)
{
    describe();
}

void ElidedLabel::relayout()
{
    setFont(textFont(m_size, m_strong));
    updateGeometry();
    update();
}

void ElidedLabel::describe()
{
    // A tool tip that the owner set itself stays.
    if (!toolTip().isEmpty() && !m_ownToolTip)
        return;
    m_ownToolTip = isElided();
    const QString tip = m_ownToolTip ? plainToolTip(m_text) : QString();
    if (tip != toolTip())
        setToolTip(tip);
}

} // namespace depthchart::ui
