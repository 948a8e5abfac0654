// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;

namespace depthchart::ui {

/// A row of options of which one (or none, before the first choice) is chosen. Arrow keys, Home and End
/// choose; a text may hold a mnemonic. To a screen reader a group of radio buttons.
class SegmentedControl : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentChanged)
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &options, QWidget *parent = nullptr);

    /// Returns the option's index. The first one is not chosen by itself.
    int addOption(const QString &text, std::optional<Icon> icon = std::nullopt);
    void setOptionText(int index, const QString &text);
    /// Plain text.
    void setOptionToolTip(int index, const QString &toolTip);
    void setOptionEnabled(int index, bool enabled);
    /// The sign before the text; none takes it away.
    void setOptionIcon(int index, std::optional<Icon> icon);
    /// The name for a screen reader where the text alone does not say it.
    void setOptionAccessibleName(int index, const QString &name);
    [[nodiscard]] int count() const;
    void clear();

    /// -1 where none is chosen.
    [[nodiscard]] int currentIndex() const;
    /// 28 px instead of 32.
    void setCompact(bool compact);
    [[nodiscard]] QAbstractButton *button(int index) const;

public Q_SLOTS:
    /// -1 chooses none. Emits currentChanged where the index changes.
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);
    /// Only where the person chose, also the same option again.
    void optionChosen(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int from, int by);
    void updateEnds();

    QButtonGroup *m_group = nullptr;
    QList<QAbstractButton *> m_segments;
    int m_current = -1;
    bool m_compact = false;
};

} // namespace depthchart::ui
