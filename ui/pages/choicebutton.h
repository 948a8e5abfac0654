// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace depthchart::ui {

/// A large button of the welcome page: icon, title, and a line that says what happens. The text is the title
/// with its mnemonic; set `primary` for the one that a new user wants.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Primary, Outlined, Row };

    ChoiceButton(Icon icon, const QString &title, const QString &detail, Look look,
                 QWidget *parent = nullptr);

    /// Text at the right end of the row ("today, 14:02").
    void setRemark(const QString &remark);
    /// Where it is, after the detail: the first to be shortened.
    void setPlace(const QString &place);
    [[nodiscard]] QString detail() const { return m_detail; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QString wholeDetail() const;
    [[nodiscard]] QString fittedDetail(const QFontMetrics &metrics, int width) const;
    void describe();
    void paintFrame(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;

    Icon m_icon;
    QString m_detail;
    QString m_remark;
    QString m_place;
    Look m_look;
};

} // namespace depthchart::ui
