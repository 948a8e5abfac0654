// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace depthchart::ui {

/// A short text in a bordered pill, as the career level in the header. Elides where there is no room.
class Badge : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit Badge(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textRoom() const;
    void showWholeTextInToolTip();

    QString m_text;
};

} // namespace depthchart::ui
