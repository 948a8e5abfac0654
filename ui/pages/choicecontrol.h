// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;

namespace depthchart::ui {

class SegmentedControl;

/// One choice of a few: segments where there is room, a combo box where there is not. Both keep the same
/// choice.
class ChoiceControl final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceControl(const QString &name, QWidget *parent = nullptr);

    int addOption(const QString &text, std::optional<Icon> icon = std::nullopt);
    void setOptionText(int index, const QString &text);
    void setOptionEnabled(int index, bool enabled);
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// Shows it, and tells nobody.
    void setCurrentIndex(int index);

    void setShortOfRoom(bool isShort);
    [[nodiscard]] bool isShortOfRoom() const { return m_short; }
    /// Segments with their signs in that width, or else without them, or else the combo box.
    void fitInto(int room);

    [[nodiscard]] SegmentedControl *segments() const { return m_segments; }
    [[nodiscard]] QComboBox *comboBox() const { return m_combo; }

Q_SIGNALS:
    /// The person chose it, also where it was chosen already.
    void chosen(int index);

private:
    void choose(int index);
    /// Width that the segments want.
    [[nodiscard]] int segmentsWidth() const;
    void showSigns(bool shown);

    SegmentedControl *m_segments = nullptr;
    QComboBox *m_combo = nullptr;
    int m_current = -1;
    bool m_short = false;
    QList<std::optional<Icon>> m_signs;
    bool m_signsShown = true;
};

} // namespace depthchart::ui
