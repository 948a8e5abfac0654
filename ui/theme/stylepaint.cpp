// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appstyle.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/pixelgrid.h"

#include <QDateTimeEdit>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace depthchart::ui::stylepaint {

namespace {

constexpr qreal boxRadius = 3;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void primaryButton(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    if (!has(option, QStyle::State_Enabled))
        return paintBox(painter, option.rect, controlRadius, theme.color(Tone::Window),
                        theme.color(Tone::StrongLine));
    paintBox(painter, option.rect, controlRadius, primaryFill(theme, option.state), QColor());
    // A ring of the accent on the accent would not be seen: it lies inside, in the text's colour.
    if (showsFocus(option))
        paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), controlRadius - 1, QColor(),
                 theme.color(Tone::OnAccent), 2);
}

void signBox(QPainter &painter, const QStyleOption &option, bool on, qreal radius)
{
    const Theme &theme = Theme::current();
    const bool enabled = has(option, QStyle::State_Enabled);
    if (on) {
        paintBox(painter, option.rect, radius, theme.color(enabled ? Tone::Accent : Tone::ControlBorder),
                 QColor());
        return;
    }
    paintBox(
        painter, option.rect, radius, enabled ? theme.color(Tone::Card) : QColor(),
        theme.color(enabled ? (isHovered(option) ? Tone::Accent : Tone::ControlBorder) : Tone::StrongLine));
}

void switchSign(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const QRectF rect(option.rect);
    const bool on = has(option, QStyle::State_On);
    signBox(painter, option, on, rect.height() / 2);
    const qreal side = rect.height() - 8;
    const bool atEnd = on == (option.direction == Qt::LeftToRight);
    const QRectF knob(atEnd ? rect.right() - 4 - side : rect.left() + 4, rect.top() + 4, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(on ? Tone::OnAccent : Tone::MutedText));
    painter.drawEllipse(knob);
    painter.restore();
}

} // namespace

QColor primaryFill(const Theme &theme, QStyle::State state)
{
    const QColor accent = theme.color(Tone::Accent);
    if (state.testFlag(QStyle::State_Sunken))
        return mixedColor(accent, Qt::black, 0.2);
    if (state.testFlag(QStyle::State_MouseOver))
        return mixedColor(accent, theme.isDark() ? Qt::white : Qt::black, 0.1);
    return accent;
}

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool flat)
{
    if (isPrimary(widget))
        return primaryButton(painter, option);
    const Theme &theme = Theme::current();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    QColor fill = flat ? QColor() : theme.color(Tone::Card);
    QColor border = flat ? QColor() : theme.color(enabled ? Tone::ControlBorder : Tone::StrongLine);
    if (pressed) {
        fill = theme.color(Tone::AccentTint);
        if (has(option, QStyle::State_On) && enabled)
            border = theme.color(Tone::Accent);
    } else if (isHovered(option)) {
        fill = mixedColor(theme.color(Tone::Card), theme.color(Tone::AccentTint), flat ? 1 : 0.6);
    } else if (!enabled) {
        fill = QColor();
    }
    if (fill.isValid() || border.isValid())
        paintBox(painter, option.rect, controlRadius, fill, border);
    if (showsFocus(option))
        paintFocusRing(painter, option.rect, controlRadius);
}

void field(QPainter &painter, const QStyleOption &option, bool focusRing)
{
    const Theme &theme = Theme::current();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    const QColor fill =
        enabled && !readOnly ? option.palette.color(QPalette::Base) : theme.color(Tone::Window);
    paintBox(painter, option.rect, controlRadius, fill,
             theme.color(enabled ? Tone::ControlBorder : Tone::StrongLine));
    if (focusRing && enabled)
        paintFocusRing(painter, option.rect, controlRadius);
}

void frame(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    if (has(option, QStyle::State_HasFocus))
        return paintFocusRing(painter, option.rect, controlRadius);
    paintBox(painter, option.rect, controlRadius, QColor(), theme.color(Tone::ControlBorder));
}

void checkBox(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isSwitch(widget))
        return switchSign(painter, option);
    const Theme &theme = Theme::current();
    const bool partly = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On);
    signBox(painter, option, on || partly, boxRadius);
    const QRectF rect(option.rect);
    if (partly)
        fillRect(painter, QRectF(rect.left() + 4, rect.center().y() - 1, rect.width() - 8, 2),
                 theme.color(Tone::OnAccent));
    else if (on)
        paintIcon(painter, rect.adjusted(1, 1, -1, -1), Icon::Tick, theme.color(Tone::OnAccent));
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On);
    signBox(painter, option, on, option.rect.height() / 2.0);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().color(Tone::OnAccent));
    painter.drawEllipse(QRectF(option.rect).adjusted(5, 5, -5, -5));
    painter.restore();
}

void progress(QPainter &painter, const QStyleOption &option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (bar == nullptr)
        return;
    const Theme &theme = Theme::current();
    const qreal height = std::min<qreal>(option.rect.height(), space);
    QRectF groove(option.rect.left(), option.rect.center().y() + 0.5 - height / 2, option.rect.width(),
                  height);
    paintBox(painter, groove, 2, theme.color(Tone::Card), theme.color(Tone::ControlBorder));
    const bool busy = bar->maximum <= bar->minimum;
    const qreal share =
        busy ? 1.0 / 3 : static_cast<qreal>(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    QRectF done(groove.left(), groove.top(), groove.width() * std::clamp(share, 0.0, 1.0), height);
    if (busy)
        done.moveCenter(groove.center());
    if (option.direction == Qt::RightToLeft)
        done.moveRight(groove.right() - (done.left() - groove.left()));
    if (done.width() >= 1)
        paintBox(painter, done, 2, theme.color(Tone::Accent), QColor());
}

void scrollBar(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
               const QWidget *widget)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (bar == nullptr || bar->maximum <= bar->minimum)
        return;
    const Theme &theme = Theme::current();
    const QRectF slider =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = has(option, QStyle::State_Sunken) || isHovered(option);
    const QRectF shown = slider.adjusted(3, 3, -3, -3);
    paintBox(painter, shown, std::min(shown.width(), shown.height()) / 2,
             theme.color(held ? Tone::MutedText : Tone::ControlBorder), QColor());
}

void slider(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const auto *line = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    const bool horizontal = line == nullptr || line->orientation == Qt::Horizontal;
    const QRectF all(option.rect);
    QRectF groove = horizontal ? QRectF(all.left(), all.center().y() - 2, all.width(), 4)
                               : QRectF(all.center().x() - 2, all.top(), 4, all.height());
    paintBox(painter, groove, 2, theme.color(Tone::ControlBorder), QColor());
    if (horizontal) {
        if (option.direction == Qt::RightToLeft)
            groove.setLeft(handle.center().x());
        else
            groove.setRight(handle.center().x());
        paintBox(painter, groove, 2, theme.color(Tone::Accent), QColor());
    }
    const qreal side = std::min(handle.width(), handle.height());
    QRectF knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    paintBox(painter, knob, side / 2, theme.color(Tone::Card), theme.color(Tone::Accent),
             showsFocus(option) ? 3 : 2);
}

void comboBox(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
              const QWidget *widget)
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (box == nullptr || box->frame) {
        const bool isDate = qobject_cast<const QDateTimeEdit *>(widget) != nullptr;
        const bool types = isDate || (box != nullptr && box->editable);
        if (types)
            field(painter, option, has(option, QStyle::State_HasFocus));
        else
            button(painter, option, nullptr, false);
    }
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    const bool isDate = qobject_cast<const QDateTimeEdit *>(widget) != nullptr;
    const QSize size(16, 16);
    const QRect sign = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, arrow)
                           .translated(option.direction == Qt::RightToLeft ? 2 : -2, 0);
    paintIcon(painter, sign, isDate ? Icon::Calendar : Icon::ChevronDown,
              Theme::current().color(enabled ? Tone::MutedText : Tone::ControlBorder));
}

void spinBox(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style, const QWidget *widget)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (spin == nullptr)
        return;
    if (spin->frame)
        field(painter, option, has(option, QStyle::State_HasFocus));
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme &theme = Theme::current();
    for (const bool up : {true, false}) {
        const auto part = up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        const auto step = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        const bool enabled = has(option, QStyle::State_Enabled) && spin->stepEnabled.testFlag(step);
        const QRect place = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool held = option.activeSubControls.testFlag(part) && isHovered(option) && enabled;
        paintIcon(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(14, 14), place),
                  up ? Icon::ChevronUp : Icon::ChevronDown,
                  theme.color(!enabled ? Tone::StrongLine
                              : held   ? Tone::Text
                                       : Tone::MutedText));
    }
}

} // namespace depthchart::ui::stylepaint
