// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace depthchart::ui {

class TextLabel;

/// A check box whose words wrap; a click on them ticks it as well. Plain text.
class CheckItem final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckItem(const QString &text, QWidget *parent = nullptr);

    /// Shows it, and tells nobody.
    void setChecked(bool checked);
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] QCheckBox *box() const { return m_box; }

Q_SIGNALS:
    /// The person ticked or unticked it.
    void ticked(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box = nullptr;
    TextLabel *m_text = nullptr;
};

} // namespace depthchart::ui
