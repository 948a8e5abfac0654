// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace depthchart::ui {

/// A button that names, after its text, the key that does the same where its page has the focus.
class HintedButton final : public QPushButton
{
    Q_OBJECT
public:
    HintedButton(const QString &text, const QString &hint, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int hintWidth() const;

    QString m_hint;
};

} // namespace depthchart::ui
