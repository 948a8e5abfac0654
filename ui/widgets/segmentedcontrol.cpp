// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/controls.h"
#include "ui/theme/pixelgrid.h"
#include "ui/widgets/accessiblewidgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int iconSide = 16;
constexpr int iconGap = 6;

/// A box that is round only where it ends the row.
QPainterPath segmentPath(const QRectF &box, bool roundLeft, bool roundRight)
{
    const qreal left = roundLeft ? controlRadius - 0.5 : 0;
    const qreal right = roundRight ? controlRadius - 0.5 : 0;
    QPainterPath path(QPointF(box.left() + left, box.top()));
    path.lineTo(box.right() - right, box.top());
    path.arcTo(QRectF(box.right() - 2 * right, box.top(), 2 * right, 2 * right), 90, -90);
    path.lineTo(box.right(), box.bottom() - right);
    path.arcTo(QRectF(box.right() - 2 * right, box.bottom() - 2 * right, 2 * right, 2 * right), 0, -90);
    path.lineTo(box.left() + left, box.bottom());
    path.arcTo(QRectF(box.left(), box.bottom() - 2 * left, 2 * left, 2 * left), 270, -90);
    path.lineTo(box.left(), box.top() + left);
    path.arcTo(QRectF(box.left(), box.top(), 2 * left, 2 * left), 180, -90);
    path.closeSubpath();
    return path;
}

/// One option. A radio button to everything but the eye.
class Segment final : public QRadioButton
{
public:
    explicit Segment(QWidget *parent)
        : QRadioButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    }
    void setSign(std::optional<Icon> sign)
    {
        m_sign = sign;
        updateGeometry();
        update();
    }
    /// `afterChosen`: the segment before it is chosen and has drawn the line between them.
    void setPlace(bool first, bool last, bool afterChosen, bool compact)
    {
        m_first = first;
        m_last = last;
        m_afterChosen = afterChosen;
        m_compact = compact;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        // The width of the strong text at all times: choosing must not move what stands beside.
        const QFontMetrics metrics(strongFont());
        const int text = metrics.size(Qt::TextShowMnemonic, this->text()).width();
        const int sign = m_sign ? iconSide + (this->text().isEmpty() ? 0 : iconGap) : 0;
        const int height = m_compact ? std::max(compactHeight, metrics.height() + 8)
                                     : std::max(controlHeight, metrics.height() + 12);
        return {std::max(height, text + sign + 2 * (m_compact ? 9 : 12)), height};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            event->ignore();
            return;
        default:
            QRadioButton::keyPressEvent(event);
        }
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        const bool leftToRight = layoutDirection() == Qt::LeftToRight;
        painter.setRenderHint(QPainter::Antialiasing);
        const bool roundLeft = leftToRight ? m_first : m_last;
        const bool roundRight = leftToRight ? m_last : m_first;
        if (isChecked()) {
            const qreal line = crispWidth(painter, 1);
            painter.setPen(QPen(theme.color(isEnabled() ? Tone::Accent : Tone::ControlBorder), line));
            painter.setBrush(theme.color(Tone::AccentTint));
            const QRectF box = crispRect(painter, rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
            painter.drawPath(segmentPath(box, roundLeft, roundRight));
        } else {
            const QColor hovered = mixedColor(theme.color(Tone::Card), theme.color(Tone::AccentTint), 0.6);
            if (underMouse() && isEnabled())
                paintBox(painter, rect().adjusted(1, 1, -1, -1), controlRadius - 1, hovered, QColor());
            if (!m_first && !m_afterChosen)
                paintVerticalLine(painter, leftToRight ? 0 : width() - crispWidth(painter, 1), 0, height(),
                                  theme.color(Tone::ControlBorder));
        }
        paintContent(painter, theme);
        if (hasFocus())
            paintFocusRing(painter, rect(), controlRadius);
    }

private:
    QFont strongFont() const
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        return strong;
    }
    void paintContent(QPainter &painter, const Theme &theme) const
    {
        const QColor color = theme.color(isEnabled() ? Tone::Text : Tone::MutedText);
        painter.setFont(isChecked() ? strongFont() : font());
        painter.setPen(color);
        const int text = painter.fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
        const int sign = m_sign ? iconSide + (this->text().isEmpty() ? 0 : iconGap) : 0;
        const QRect content = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter,
                                                  QSize(std::min(width(), text + sign), height()), rect());
        if (m_sign) {
            const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                    QSize(iconSide, iconSide), content);
            paintIcon(painter, place, *m_sign, color);
        }
        painter.drawText(QStyle::visualRect(layoutDirection(), content, content.adjusted(sign, 0, 0, 0)),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, this->text());
    }

    std::optional<Icon> m_sign;
    bool m_first = false;
    bool m_last = false;
    bool m_afterChosen = false;
    bool m_compact = false;
};

Segment *segmentOf(QAbstractButton *button)
{
    return static_cast<Segment *>(button);
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    installAccessibleWidgets();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        updateEnds();
        if (!checked || index == m_current)
            return;
        m_current = index;
        Q_EMIT currentChanged(index);
    });
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::optionChosen);
}

SegmentedControl::SegmentedControl(const QStringList &options, QWidget *parent)
    : SegmentedControl(parent)
{
    for (const QString &option : options)
        addOption(option);
}

int SegmentedControl::addOption(const QString &text, std::optional<Icon> icon)
{
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setSign(icon);
    const int index = count();
    m_segments.append(segment);
    m_group->addButton(segment, index);
    layout()->addWidget(segment);
    updateEnds();
    return index;
}

void SegmentedControl::setOptionText(int index, const QString &text)
{
    m_segments.at(index)->setText(text);
}

void SegmentedControl::setOptionToolTip(int index, const QString &toolTip)
{
    m_segments.at(index)->setToolTip(plainToolTip(toolTip));
}

void SegmentedControl::setOptionEnabled(int index, bool enabled)
{
    m_segments.at(index)->setEnabled(enabled);
}

void SegmentedControl::setOptionIcon(int index, std::optional<Icon> icon)
{
    segmentOf(m_segments.at(index))->setSign(icon);
}

void SegmentedControl::setOptionAccessibleName(int index, const QString &name)
{
    m_segments.at(index)->setAccessibleName(name);
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_segments.size());
}

void SegmentedControl::clear()
{
    for (QAbstractButton *segment : std::as_const(m_segments)) {
        m_group->removeButton(segment);
        layout()->removeWidget(segment);
        segment->hide();
        segment->deleteLater();
    }
    m_segments.clear();
    if (std::exchange(m_current, -1) != -1)
        Q_EMIT currentChanged(-1);
}

int SegmentedControl::currentIndex() const
{
    return m_current;
}

void SegmentedControl::setCompact(bool compact)
{
    m_compact = compact;
    updateEnds();
}

QAbstractButton *SegmentedControl::button(int index) const
{
    return m_segments.value(index);
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current || index >= count())
        return;
    if (index >= 0) {
        m_segments.at(index)->setChecked(true);
        return;
    }
    m_current = -1;
    m_group->setExclusive(false);
    for (QAbstractButton *segment : std::as_const(m_segments))
        segment->setChecked(false);
    m_group->setExclusive(true);
    Q_EMIT currentChanged(-1);
}

void SegmentedControl::step(int from, int by)
{
    for (int i = from; i >= 0 && i < count(); i += by) {
        QAbstractButton *segment = m_segments.at(i);
        if (!segment->isEnabled())
            continue;
        segment->setFocus(Qt::TabFocusReason);
        segment->click();
        return;
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const auto focused = std::ranges::find_if(std::as_const(m_segments), &QWidget::hasFocus);
    const int at = static_cast<int>(focused - m_segments.cbegin());
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    switch (event->key()) {
    case Qt::Key_Home:
        return step(0, 1);
    case Qt::Key_End:
        return step(count() - 1, -1);
    case Qt::Key_Down:
        return step(at + 1, 1);
    case Qt::Key_Up:
        return step(at - 1, -1);
    case Qt::Key_Right:
        return leftToRight ? step(at + 1, 1) : step(at - 1, -1);
    case Qt::Key_Left:
        return leftToRight ? step(at - 1, -1) : step(at + 1, 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange)
        updateEnds();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), controlRadius, theme.color(Tone::Card),
             theme.color(isEnabled() ? Tone::ControlBorder : Tone::StrongLine));
}

void SegmentedControl::updateEnds()
{
    // One stop of the Tab key: the chosen one, as soon as there is one.
    const QAbstractButton *chosen = m_group->checkedButton();
    for (QAbstractButton *segment : std::as_const(m_segments))
        segment->setFocusPolicy(!chosen || segment == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    for (int i = 0; i < count(); ++i) {
        const bool afterChosen = i > 0 && m_segments.at(i - 1)->isChecked();
        segmentOf(m_segments.at(i))->setPlace(i == 0, i == count() - 1, afterChosen, m_compact);
    }
}

} // namespace depthchart::ui
