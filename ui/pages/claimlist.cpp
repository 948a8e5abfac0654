// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimlist.h"

#include "ui/pages/detailparts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace depthchart::ui {

namespace {

constexpr int signSide = 14;
enum Column { Sign, Statement, Remark };

} // namespace

ClaimList::ClaimList(const core::Profile &profile, const core::Framework &framework,
                     const core::Domain &domain, const core::DomainAssessment &assessed, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space);
    m_grid->setVerticalSpacing(halfSpace);
    m_grid->setColumnStretch(Statement, 1);
    const QList<QList<qsizetype>> evidence = core::newestEvidence(profile, framework, domain);
    const int stop = std::min(assessed.proposed.value() + 1, domain.highestLevel().value());
    for (int level = 1; level <= stop; ++level)
        addLevel(domain.levels.at(level - 1), assessed.levels.at(level - 1), evidence.at(level - 1));
}

void ClaimList::addLevel(const core::Level &level, const core::AssessedLevel &assessed,
                         const QList<qsizetype> &evidence)
{
    if (level.canExecute.isEmpty())
        return;
    // Room above the level.
    m_grid->setRowMinimumHeight(m_grid->rowCount(), halfSpace);
    const int row = m_grid->rowCount() + 1;
    auto *sign = new StatusSign(assessed.isPassed() ? Status::Met : Status::Missing, this);
    sign->setSide(signSide);
    const MeterModel meter{assessed.claimed, assessed.needed, static_cast<int>(level.canExecute.size())};
    auto *title = wrappedLabel(tr("Level %1: %2").arg(QString::number(level.level.value()), meterText(meter)),
                               TextSize::Small, Tone::Text, this);
    title->setStrong(true);
    m_grid->addWidget(sign, row, Sign, Qt::AlignTop);
    m_grid->addWidget(title, row, Statement, 1, 2);
    for (qsizetype i = 0; i < level.canExecute.size(); ++i) {
        const bool isClaimed = assessed.answers.at(i) == core::Answer::Can;
        // Below the stop the claims tell all; at the stop, what is missing belongs to the reason.
        if (isClaimed || !assessed.isPassed())
            addClaim(level.canExecute.at(i), isClaimed,
                     !isClaimed           ? tr("not claimed")
                     : evidence.at(i) < 0 ? tr("no evidence yet")
                                          : tr("with evidence"));
    }
}

void ClaimList::addClaim(const QString &statement, bool isClaimed, const QString &remark)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(wrappedLabel(statement, TextSize::Body, isClaimed ? Tone::Text : Tone::MutedText, this),
                      row, Statement);
    m_grid->addWidget(new TextLabel(remark, TextSize::Small, Tone::MutedText, this), row, Remark,
                      Qt::AlignTop | Qt::AlignTrailing);
}

} // namespace depthchart::ui
