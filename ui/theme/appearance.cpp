// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appstyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

namespace depthchart::ui {

namespace {

/// What applyAppearance() last set.
struct Applied
{
    Appearance appearance = Appearance::System;
    const Theme *theme = nullptr;
};

Applied &applied()
{
    static Applied state;
    return state;
}

void applyTheme(const Theme &theme)
{
    applied().theme = &theme;
    const QPalette palette = theme.palette();
    // Setting the palette as a whole drops those of single classes.
    QApplication::setPalette(palette);
    QPalette lists = palette;
    lists.setColor(QPalette::Highlight, theme.color(Tone::AccentTint));
    lists.setColor(QPalette::HighlightedText, theme.color(Tone::Text));
    for (const char *name : {"QAbstractItemView", "QMenu", "QMenuBar"})
        QApplication::setPalette(lists, name);
    QPalette headers = palette;
    for (const QPalette::ColorRole role : {QPalette::ButtonText, QPalette::WindowText})
        headers.setColor(role, theme.color(Tone::MutedText));
    QApplication::setPalette(headers, "QHeaderView");
    QToolTip::setPalette(palette);
    for (const char *name : {"QHeaderView", "QStatusBar"})
        QApplication::setFont(textFont(TextSize::Small), name);
    QToolTip::setFont(textFont(TextSize::Small));
}

/// The platform's own palette, behind the one that the program has set.
bool platformIsDark()
{
    QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    return platform.color(QPalette::Window).lightnessF() < platform.color(QPalette::WindowText).lightnessF();
}

/// Follows the platform when it changes between light and dark while the program runs.
class PlatformWatch final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && !m_applying &&
            applied().appearance == Appearance::System) {
            m_applying = true;
            applyAppearance(Appearance::System);
            m_applying = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_applying = false;
};

} // namespace

const Theme &Theme::current()
{
    return applied().theme != nullptr ? *applied().theme : light();
}

void applyAppearance(Appearance appearance)
{
    if (qobject_cast<AppStyle *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new AppStyle);
        qApp->installEventFilter(new PlatformWatch(qApp));
    }
    applied().appearance = appearance;
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && platformIsDark());
    applyTheme(dark ? Theme::dark() : Theme::light());
}

} // namespace depthchart::ui
