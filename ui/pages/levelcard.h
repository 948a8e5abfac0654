// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace depthchart::ui {

class ElidedLabel;
class Meter;
class TextLabel;

/// The career level with its reasons: title, what the next one misses in a sentence, and a meter for each of
/// its minimums (ui.md "Level").
class LevelCard final : public Card
{
    Q_OBJECT

public:
    explicit LevelCard(const QString &caption, QWidget *parent = nullptr);

    void setLevel(const core::CareerLevel &level, const core::Standing &standing,
                  const core::Framework &framework);
    /// The profile's framework is not at hand.
    void setUnknown(const core::Profile &profile);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void clearMeters();
    void fitWords();
    void addMeter(const core::Minimum &minimum, const core::Framework &framework);

    ElidedLabel *m_title = nullptr;
    TextLabel *m_missing = nullptr;
    QGridLayout *m_meters = nullptr;
    /// The words beside a meter, long and short.
    struct Words
    {
        ElidedLabel *label = nullptr;
        Meter *meter = nullptr;
        QString whole;
        QString numbers;
    };
    QList<Words> m_words;
};

} // namespace depthchart::ui
