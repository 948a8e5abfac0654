// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/levelcard.h"

#include "ui/text/phrases.h"
#include "ui/theme/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

using namespace core;

namespace {

enum MeterColumn { SignColumn, LabelColumn, CellsColumn, WordsColumn };
/// A minimum takes a line of the grid for its meter and one for its detail.
constexpr int linesPerRow = 2;
/// Where there is hardly any room the numbers are worth more than the cells.
constexpr int roomForCells = 340;
/// As wide as a space: the numbers and what is missing read as one sentence.
constexpr int wordGap = 3;

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
    m_caption = new TextLabel(caption, TextSize::Small, Tone::MutedText, this);
    m_title = new ElidedLabel({}, this);
    m_title->setTextSize(TextSize::Title);
    m_title->setStrong(true);
    m_title->setLines(2);
    m_missing = new TextLabel({}, TextSize::Body, Tone::MutedText, this);
    m_missing->setWordWrap(true);
    m_meters = new QGridLayout;
    m_meters->setHorizontalSpacing(space);
    m_meters->setVerticalSpacing(0);
    m_meters->setColumnStretch(WordsColumn, 1);
    m_rate = new QPushButton(tr("Assess my&self"), this);
    setPrimary(m_rate);
    m_rate->hide();
    connect(m_rate, &QPushButton::clicked, this, &LevelCard::ratingWanted);
    body()->setSpacing(halfSpace);
    body()->addWidget(m_caption);
    body()->addWidget(m_title);
    body()->addWidget(m_missing);
    body()->addLayout(m_meters);
    body()->addWidget(m_rate, 0, Qt::AlignLeading);
    body()->addStretch();
}

void LevelCard::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void LevelCard::setRoom(CardRoom room)
{
    m_room = room;
    m_caption->setVisible(room != CardRoom::Tight);
    m_missing->setTextSize(room == CardRoom::Tight ? TextSize::Small : TextSize::Body);
    fitWords();
}

void LevelCard::offerRating(bool offered)
{
    m_rate->setVisible(offered);
}

int LevelCard::neededWidth(const Words &words) const
{
    int names = 0;
    int cells = 0;
    int said = 0;
    for (const Row &row : m_rows) {
        MeterLook look;
        look.small = words.small;
        names = std::max(names, row.name->sizeHint().width());
        cells = std::max(cells, static_cast<int>(std::ceil(meterSize(row.meter->model(), look).width())));
        int own = row.present->sizeHint().width() + wordGap + row.needed->sizeHint().width();
        if (words.withMissing && !row.missing->text().isEmpty())
            own += wordGap + row.missing->sizeHint().width();
        said = std::max(said, own);
    }
    const int sign = m_rows.isEmpty() ? 0 : m_rows.constFirst().sign->sizeHint().width();
    return sign + names + cells + said + WordsColumn * space + 2 * padding();
}

LevelCard::Words LevelCard::wordsThatFit() const
{
    for (const Words &words : {Words{false, true}, Words{true, true}}) {
        if (neededWidth(words) <= width())
            return words;
    }
    return {true, false};
}

void LevelCard::fitWords()
{
    for (const Row &row : std::as_const(m_rows))
        row.needed->setText(row.missing->text().isEmpty()
                                ? row.neededText
                                : tr("%1:", "what is needed, before what is missing").arg(row.neededText));
    const Words words = wordsThatFit();
    for (const Row &row : std::as_const(m_rows)) {
        MeterLook look;
        look.small = words.small;
        row.meter->setLook(look);
        row.meter->setVisible(width() >= roomForCells);
        const bool withMissing = words.withMissing && !row.missing->text().isEmpty();
        row.missing->setVisible(withMissing);
        if (!withMissing)
            row.needed->setText(row.neededText);
        // Many cells shrink before the words do.
        row.name->setMinimumWidth(std::min(row.name->sizeHint().width(), width() / 3));
        for (ElidedLabel *label : {row.present, row.needed})
            label->setMinimumWidth(label->sizeHint().width());
        row.detail->setVisible(m_room == CardRoom::Ample && !row.detail->text().isEmpty());
    }
}

void LevelCard::resizeEvent(QResizeEvent *event)
{
    fitWords();
    Card::resizeEvent(event);
}

QList<QWidget *> LevelCard::Row::widgets() const
{
    return {sign, name, meter, present, needed, missing, detail};
}

LevelCard::Row LevelCard::makeRow(int position)
{
    Row row;
    row.sign = new StatusSign(Status::Missing, this);
    row.name = new ElidedLabel({}, this);
    row.name->setStrong(true);
    row.meter = new Meter({}, {}, this);
    row.present = new ElidedLabel({}, this);
    row.present->setStrong(true);
    row.needed = new ElidedLabel({}, this);
    row.missing = new ElidedLabel({}, this);
    row.missing->setTone(Tone::MutedText);
    row.detail = new ElidedLabel({}, this);
    row.detail->setTextSize(TextSize::Small);
    row.detail->setTone(Tone::MutedText);
    auto *words = new QHBoxLayout;
    words->setSpacing(wordGap);
    words->addStretch(1);
    for (ElidedLabel *label : {row.present, row.needed, row.missing})
        words->addWidget(label);
    const int line = linesPerRow * position;
    m_meters->setRowMinimumHeight(line, controlHeight - halfSpace);
    m_meters->addWidget(row.sign, line, SignColumn);
    m_meters->addWidget(row.name, line, LabelColumn);
    m_meters->addWidget(row.meter, line, CellsColumn, Qt::AlignLeading | Qt::AlignVCenter);
    m_meters->addLayout(words, line, WordsColumn);
    row.words = words;
    // At once, since the height is asked for before the layout would show them.
    for (QWidget *widget : row.widgets())
        widget->show();
    m_meters->addWidget(row.detail, line + 1, LabelColumn, 1, -1);
    return row;
}

void LevelCard::removeRow()
{
    const Row row = m_rows.takeLast();
    const int line = linesPerRow * static_cast<int>(m_rows.size());
    m_meters->setRowMinimumHeight(line, 0);
    delete row.words;
    qDeleteAll(row.widgets());
}

void LevelCard::fillRow(Row &row, const Minimum &minimum, const Standing &standing,
                        const Framework &framework)
{
    const QString label = minimumLabel(minimum, framework);
    const int most = mostPossible(minimum, framework);
    row.sign->setStatus(minimum.isMet() ? Status::Met : Status::Missing);
    row.name->setText(label);
    row.meter->setModel({std::min(minimum.present, most), minimum.required, most});
    row.meter->setAccessibleName(label);
    row.present->setText(tr("%1,", "what is there, before what is needed").arg(minimum.present));
    row.neededText = minimumNeeded(minimum);
    const QString missing = minimumMissing(minimum);
    // What is missing stands beside the meter already.
    const QString nearest = nearestDomains(minimum, standing, framework);
    const QString detail = nearest.isEmpty() ? minimumDetail(minimum, standing, framework) : nearest;
    row.missing->setText(missing);
    // Nothing is said twice.
    row.detail->setText(detail == missing ? QString() : capitalised(detail));
}

void LevelCard::setMinimums(const QList<Minimum> &minimums, const Standing &standing,
                            const Framework &framework)
{
    QList<Minimum> shown = minimums;
    shown.removeIf([](const Minimum &minimum) { return minimum.required <= 0 && minimum.isMet(); });
    while (m_rows.size() > shown.size())
        removeRow();
    while (m_rows.size() < shown.size())
        m_rows << makeRow(static_cast<int>(m_rows.size()));
    for (qsizetype i = 0; i < shown.size(); ++i)
        fillRow(m_rows[i], shown.at(i), standing, framework);
    fitWords();
}

void LevelCard::setLevel(const CareerLevel &level, const Standing &standing, const Framework &framework)
{
    m_title->setText(levelTitle(level, standing, framework));
    const QString missing = missingText(level, standing, framework);
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    setMinimums(level.next ? level.minimums : level.reached, standing, framework);
}

void LevelCard::setUnknown(const Profile &profile)
{
    setMinimums({}, {}, {});
    m_title->setText(unknownLevelTitle());
    m_missing->setText(unknownLevelRemedy(profile));
    m_missing->show();
}

} // namespace depthchart::ui
