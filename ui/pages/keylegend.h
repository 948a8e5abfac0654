// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace depthchart::ui {

/// What keys do, each as a drawn key with its word, in a line; the last ones are left out where there is no
/// room.
class KeyLegend final : public QWidget
{
    Q_OBJECT

public:
    struct Key
    {
        QString key;
        QString word;
    };
    explicit KeyLegend(const QList<Key> &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int keyWidth(const Key &key) const;
    [[nodiscard]] int widthOf(const Key &key) const;

    QList<Key> m_keys;
};

} // namespace depthchart::ui
