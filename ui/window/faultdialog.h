// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "ui/window/noticearea.h"

#include <QDialog>

namespace depthchart::ui {

/// All faults of a refused file, each with its place, to read and to copy.
class FaultDialog final : public QDialog
{
    Q_OBJECT

public:
    FaultDialog(const QString &path, const core::Faults &faults, QWidget *parent = nullptr);
};

/// Why a file was refused: with that title, the only fault in words, or an action that shows them all.
/// Nothing was changed. The window is the one that tells it.
[[nodiscard]] Notice refusalNotice(const QString &title, const QString &path, const core::Faults &faults,
                                   QWidget &window);

} // namespace depthchart::ui
