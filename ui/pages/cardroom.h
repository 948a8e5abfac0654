// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QLayout;

namespace depthchart::ui {

/// How much a card of the answer tells: the least that still answers, all of it, or all of it with the
/// details that a large window has room for.
enum class CardRoom { Tight, Usual, Ample };

/// Padding of a page and the gaps between its cards, the same on every page: less in a narrow window.
[[nodiscard]] int pageMargin(int pageWidth);

/// Gives the row or column of a page's cards that margin around it and between them.
void applyPageMargin(QBoxLayout &cards, int margin);

/// Forgets all that the layout, and those of the widgets in it, know of sizes: to ask for a height at once
/// after contents changed, before their events are through.
void forgetSizes(QLayout &layout);

} // namespace depthchart::ui
