// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace depthchart::ui {

/// One entry of the walk through the domains: a sign, the name, and how far it is. Checked: the one that is
/// shown. Elides, and tells the whole then.
class DomainStep final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DomainStep(QWidget *parent = nullptr);

    /// `mark`: the state in a figure, where there is one line alone.
    void setStep(Icon sign, const QString &name, const QString &state, const QString &mark = {});
    /// In one line.
    void setTight(bool tight);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;

private:
    [[nodiscard]] int textWidth() const;
    void paintTexts(QPainter &painter) const;
    void describe();

    Icon m_sign = Icon::Circle;
    QString m_name;
    QString m_state;
    QString m_mark;
    bool m_tight = false;
};

} // namespace depthchart::ui
