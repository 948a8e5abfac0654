// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shapecard.h"

#include "ui/text/phrases.h"
#include "ui/widgets/combview.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr qsizetype mostTeethBesideWords = 9;

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
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_name->setStrong(true);
    m_sentence = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_sentence->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_sentence);
    words->addStretch();
    m_row->addLayout(words, 4);
    body()->addLayout(m_row);
}

void ShapeCard::setStanding(const Standing &standing, const Framework &framework)
{
    const ShapeResult result = shape(standing, framework);
    const CombModel comb = combModel(standing, framework);
    m_comb->setModel(comb);
    // A wide comb takes the card's whole width, its words stand below.
    const bool isWide = comb.teeth.size() > mostTeethBesideWords;
    m_row->setDirection(isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_name->setText(shapeName(result.shape));
    m_sentence->setText(shapeSentence(result, standing, framework));
}

} // namespace depthchart::ui
