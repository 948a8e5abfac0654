// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"

#include <QWidget>

class QGridLayout;

namespace depthchart::ui {

/// The claims that led to a proposal, level by level: what is claimed with a tick, and whether evidence
/// stands behind it; at the level where the walk stopped, what is not.
class ClaimList final : public QWidget
{
    Q_OBJECT

public:
    ClaimList(const core::Profile &profile, const core::Framework &framework, const core::Domain &domain,
              const core::DomainAssessment &assessed, QWidget *parent = nullptr);

private:
    void addLevel(const core::Level &level, const core::AssessedLevel &assessed,
                  const QList<qsizetype> &evidence);
    void addClaim(const QString &statement, bool isClaimed, const QString &remark);

    QGridLayout *m_grid = nullptr;
};

} // namespace depthchart::ui
