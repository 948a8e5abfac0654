// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shapecard.h"

#include "ui/text/phrases.h"
#include "ui/theme/controls.h"
#include "ui/widgets/combview.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr qsizetype mostTeethBesideWords = 9;
constexpr int tightComb = 66;
constexpr int usualComb = 82;
constexpr int ampleComb = 120;
constexpr int mostComb = 205;

CombModel combModel(const Standing &standing, const Framework &framework)
{
    CombModel model;
    QStringList names;
    model.deepThreshold = framework.thresholds.deep.value();
    model.highest = 1;
    for (const DomainStanding &each : standing.domains) {
        if (!each.takesPart())
            continue;
        const Domain &domain = framework.domains.at(each.index);
        names << domain.name;
        CombTooth tooth;
        tooth.name = domain.name;
        if (each.rated)
            tooth.depth = each.rated->value();
        tooth.working = each.depth() >= thresholdIn(domain, framework.thresholds.working);
        tooth.deep = each.depth() >= thresholdIn(domain, framework.thresholds.deep);
        tooth.core = domain.isCore();
        model.teeth << tooth;
        model.highest = std::max(model.highest, domain.highestLevel().value());
    }
    const QStringList codes = domainCodes(names);
    for (qsizetype i = 0; i < model.teeth.size(); ++i)
        model.teeth[i].code = codes.at(i);
    return model;
}

} // namespace

ShapeCard::ShapeCard(QWidget *parent)
    : Card({}, parent)
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(2 * space);
    m_comb = new CombView(this);
    m_row->addWidget(m_comb, 3);
    m_name = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_name->setStrong(true);
    m_sentence = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_sentence->setWordWrap(true);
    m_domains = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_domains->setWordWrap(true);
    m_ladder = new QPushButton(tr("La&dder…"), this);
    m_ladder->setToolTip(tr("The same person on a traditional ladder: tick its skills"));
    setCompact(m_ladder);
    m_ladder->hide();
    connect(m_ladder, &QPushButton::clicked, this, [this] { Q_EMIT ladderWanted(m_ladder); });
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_name, 1);
    heading->addWidget(m_ladder);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(heading);
    words->addWidget(m_sentence);
    words->addSpacing(halfSpace);
    words->addWidget(m_domains);
    words->addStretch();
    m_row->addLayout(words, 4);
    body()->addLayout(m_row);
}

bool ShapeCard::isWide() const
{
    return m_comb->model().teeth.size() > mostTeethBesideWords;
}

void ShapeCard::setRoom(CardRoom room, bool withLadder)
{
    m_room = room;
    m_withLadder = withLadder;
    showComb();
    showWords();
    setSpare(0);
}

void ShapeCard::setSpare(int height)
{
    const int own = m_room == CardRoom::Tight ? tightComb : m_room == CardRoom::Ample ? ampleComb : usualComb;
    m_comb->setCombHeight(std::min(own + height, mostComb));
}

void ShapeCard::showComb()
{
    CombModel comb = m_comb->model();
    comb.withLabel = m_room != CardRoom::Tight;
    m_comb->setModel(comb);
    // A wide comb takes the card's whole width, its words stand below.
    m_row->setDirection(isWide() && m_room != CardRoom::Tight ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}

void ShapeCard::showWords()
{
    const bool isTight = m_room == CardRoom::Tight;
    m_sentence->setTextSize(isTight ? TextSize::Small : TextSize::Body);
    m_sentence->setTone(isTight ? Tone::MutedText : Tone::Text);
    m_sentence->setText(m_withLadder ? QStringLiteral("%1 %2").arg(m_short, m_ladderWords).trimmed()
                                     : m_whole);
    m_ladder->setVisible(m_withLadder && !m_ladderWords.isEmpty());
    m_domains->setVisible(m_room == CardRoom::Ample && !m_domains->text().isEmpty());
}

void ShapeCard::setStanding(const Standing &standing, const Framework &framework)
{
    const ShapeResult result = shape(standing, framework);
    m_comb->setModel(combModel(standing, framework));
    m_name->setText(shapeName(result.shape));
    m_whole = shapeSentence(result, standing, framework);
    m_short = shapeWords(result);
    m_domains->setText(shapeDomains(result, framework));
    showComb();
    showWords();
}

void ShapeCard::setLadder(const LadderStanding &ladder, const Framework &framework)
{
    m_ladderWords = ladderWords(ladder, framework);
    showWords();
}

} // namespace depthchart::ui
