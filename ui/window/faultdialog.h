// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"

#include <QDialog>

namespace depthchart::ui {

/// All faults of a refused file, each with its place, to read and to copy.
class FaultDialog final : public QDialog
{
    Q_OBJECT

public:
    FaultDialog(const QString &path, const core::Faults &faults, QWidget *parent = nullptr);
};

} // namespace depthchart::ui
