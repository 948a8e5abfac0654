// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace depthchart::ui {

/// How much a card of the answer tells: the least that still answers, all of it, or all of it with the
/// details that a large window has room for.
enum class CardRoom { Tight, Usual, Ample };

/// Forgets all that the layout, and those of the widgets in it, know of sizes: to ask for a height at once
/// after contents changed, before their events are through.
void forgetSizes(QLayout &layout);

} // namespace depthchart::ui
