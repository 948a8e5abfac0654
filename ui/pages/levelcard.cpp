// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/levelcard.h"

#include "ui/text/phrases.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

enum MeterColumn { SignColumn, LabelColumn, CellsColumn, WordsColumn };

/// How many cells a minimum's meter has: as many as can be had, so that what lies beyond is seen too.
int mostPossible(const Minimum &minimum, const Framework &framework)
{
    switch (minimum.kind) {
    case Minimum::Kind::Depth: {
        int highest = 0;
        for (const Domain &domain : framework.domains)
            highest = std::max(highest, domain.highestLevel().value());
        return highest;
    }
    case Minimum::Kind::Breadth:
        return static_cast<int>(std::count_if(framework.domains.cbegin(), framework.domains.cend(),
                                              [](const Domain &domain) { return domain.isCore(); }));
    case Minimum::Kind::Domain: {
        const Domain *domain = findDomain(framework, minimum.domain);
        return domain ? domain->highestLevel().value() : minimum.required;
    }
    case Minimum::Kind::Impacts:
    case Minimum::Kind::Count:
    case Minimum::Kind::Points:
        // What is beyond the need is one cell more, however much it is: the words have the number.
        return minimum.required + (minimum.present > minimum.required ? 1 : 0);
    }
    return minimum.required;
}

} // namespace

LevelCard::LevelCard(const QString &caption, QWidget *parent)
    : Card({}, parent)
{
    auto *small = new TextLabel(caption, TextSize::Small, Tone::MutedText, this);
    m_title = new ElidedLabel({}, this);
    m_title->setTextSize(TextSize::Title);
    m_title->setStrong(true);
    m_title->setLines(2);
    m_missing = new TextLabel({}, TextSize::Body, Tone::MutedText, this);
    m_missing->setWordWrap(true);
    m_meters = new QGridLayout;
    m_meters->setHorizontalSpacing(space);
    m_meters->setVerticalSpacing(space);
    m_meters->setColumnStretch(WordsColumn, 1);
    body()->setSpacing(halfSpace);
    body()->addWidget(small);
    body()->addWidget(m_title);
    body()->addWidget(m_missing);
    body()->addSpacing(halfSpace);
    body()->addLayout(m_meters);
    body()->addStretch();
}

void LevelCard::fitWords()
{
    // What is missing stands in the sentence above as well: where there is little room the numbers are
    // enough, and where there is hardly any they are worth more than the cells.
    constexpr int roomForWords = 500;
    constexpr int roomForCells = 340;
    for (const Words &words : std::as_const(m_words)) {
        MeterLook look;
        look.small = width() < roomForWords;
        words.meter->setLook(look);
        words.meter->setVisible(width() >= roomForCells);
        words.label->setText(width() < roomForWords ? words.numbers : words.whole);
        // Many cells shrink before the numbers do.
        words.label->setMinimumWidth(words.label->fontMetrics().horizontalAdvance(words.numbers) + 2);
    }
}

void LevelCard::resizeEvent(QResizeEvent *event)
{
    fitWords();
    Card::resizeEvent(event);
}

void LevelCard::clearMeters()
{
    m_words.clear();
    while (QLayoutItem *item = m_meters->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void LevelCard::addMeter(const Minimum &minimum, const Framework &framework)
{
    const int row = m_meters->rowCount();
    const QString label = minimumLabel(minimum, framework);
    auto *sign = new StatusSign(minimum.isMet() ? Status::Met : Status::Missing, this);
    auto *name = new ElidedLabel(label, this);
    name->setStrong(true);
    const int most = mostPossible(minimum, framework);
    auto *meter = new Meter({std::min(minimum.present, most), minimum.required, most}, {}, this);
    meter->setAccessibleName(label);
    const QString missing = minimumMissing(minimum);
    const QString numbers = minimumNumbers(minimum);
    auto *words = new ElidedLabel({}, this);
    m_words << Words{words, meter, missing.isEmpty() ? numbers : tr("%1: %2").arg(numbers, missing), numbers};
    words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_meters->addWidget(sign, row, SignColumn);
    m_meters->addWidget(name, row, LabelColumn);
    m_meters->addWidget(meter, row, CellsColumn, Qt::AlignLeading | Qt::AlignVCenter);
    m_meters->addWidget(words, row, WordsColumn);
}

void LevelCard::setLevel(const CareerLevel &level, const Standing &standing, const Framework &framework)
{
    m_title->setText(levelTitle(level, standing, framework));
    const QString missing = missingText(level, standing, framework);
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    clearMeters();
    const QList<Minimum> shown = level.next ? level.minimums : level.reached;
    for (const Minimum &minimum : shown) {
        if (minimum.required > 0)
            addMeter(minimum, framework);
    }
    fitWords();
}

void LevelCard::setUnknown(const Profile &profile)
{
    clearMeters();
    m_title->setText(unknownLevelTitle());
    m_missing->setText(unknownLevelRemedy(profile));
    m_missing->show();
}

} // namespace depthchart::ui
