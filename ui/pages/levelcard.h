// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "ui/pages/cardroom.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace depthchart::ui {

class ElidedLabel;
class Meter;
class StatusSign;
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
    void setCaption(const QString &caption);
    /// Tight: no caption; ample: under each meter, which domains meet it or what is missing.
    void setRoom(CardRoom room);
    /// A button that leads to the first rating.
    void offerRating(bool offered);

Q_SIGNALS:
    void ratingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One minimum: "3, 4 needed: one level missing" beside its meter, and a line of detail below.
    struct Row
    {
        StatusSign *sign = nullptr;
        ElidedLabel *name = nullptr;
        Meter *meter = nullptr;
        ElidedLabel *present = nullptr;
        ElidedLabel *needed = nullptr;
        ElidedLabel *missing = nullptr;
        ElidedLabel *detail = nullptr;
        QLayout *words = nullptr;
        QString neededText;
        [[nodiscard]] QList<QWidget *> widgets() const;
    };

    void setMinimums(const QList<core::Minimum> &minimums, const core::Standing &standing,
                     const core::Framework &framework);
    [[nodiscard]] Row makeRow(int position);
    static void fillRow(Row &row, const core::Minimum &minimum, const core::Standing &standing,
                        const core::Framework &framework);
    void removeRow();
    /// What is missing stands in the sentence above as well: where there is not room for all, it goes first.
    struct Words
    {
        bool small = false;
        bool withMissing = false;
    };
    [[nodiscard]] int neededWidth(const Words &words) const;
    [[nodiscard]] Words wordsThatFit() const;
    void fitWords();

    TextLabel *m_caption = nullptr;
    ElidedLabel *m_title = nullptr;
    TextLabel *m_missing = nullptr;
    QGridLayout *m_meters = nullptr;
    QPushButton *m_rate = nullptr;
    QList<Row> m_rows;
    CardRoom m_room = CardRoom::Usual;
};

} // namespace depthchart::ui
