// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"

class QWidget;

namespace depthchart::ui {

class Actions;

/// What each level of each domain asks, to read and to search.
void showRubric(const core::Framework &framework, QWidget *parent);

/// All shortcuts of the window's actions.
void showShortcuts(const Actions &actions, QWidget *parent);

/// Version, licences, and where the rubric comes from.
void showAbout(QWidget *parent);

} // namespace depthchart::ui
