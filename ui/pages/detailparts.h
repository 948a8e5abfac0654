// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "ui/theme/theme.h"

class QHBoxLayout;
class QVBoxLayout;
class QWidget;

/// What the details of a step and of an opportunity are built from.
namespace depthchart::ui {

class TextLabel;

/// Plain text that wraps.
[[nodiscard]] TextLabel *wrappedLabel(const QString &text, TextSize size, Tone tone, QWidget *parent);

/// The vector's sign beside the title over dates and effort.
struct DetailHeader
{
    QHBoxLayout *row = nullptr;
    QWidget *sign = nullptr;
    TextLabel *title = nullptr;
    TextLabel *effort = nullptr;
};
[[nodiscard]] DetailHeader detailHeader(core::Vector vector, const QString &title, const QString &effort,
                                        QWidget *parent);

/// A heading above a group of lines.
void addDetailHeading(QVBoxLayout &layout, const QString &words, QWidget *parent);

/// A line behind an open circle.
[[nodiscard]] QHBoxLayout *bulletItem(const QString &text, QWidget *parent);

/// Where to learn it, with its heading; nothing where there is none. Opens web pages alone: a framework from
/// elsewhere may name any address.
void addResources(QVBoxLayout &layout, const QList<core::Resource> &resources, QWidget *parent);

} // namespace depthchart::ui
