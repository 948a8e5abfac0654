// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/mergephrases.h"

#include <QDialog>

namespace depthchart::ui {

/// What edits that were not saved would change, before they do. It changes nothing itself.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the person wants to do with them; closing the dialog leaves all as it is.
    enum class Wish { Later, Restore, Discard };

    RecoveryDialog(const QString &sentence, const QList<MergeLine> &lines, QWidget *parent = nullptr);

    [[nodiscard]] Wish wish() const { return m_wish; }

private:
    [[nodiscard]] QWidget *makeLines(const QList<MergeLine> &lines);
    [[nodiscard]] QWidget *makeButtons();

    Wish m_wish = Wish::Later;
};

} // namespace depthchart::ui
