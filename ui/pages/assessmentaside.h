// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"
#include "ui/widgets/card.h"

#include <QScrollArea>

class QVBoxLayout;

namespace depthchart::ui {

class ElidedLabel;
class TextLabel;

/// A few sentences as a list.
class BulletCard final : public Card
{
    Q_OBJECT

public:
    explicit BulletCard(const QString &title, QWidget *parent = nullptr);

    /// Without any the card hides.
    void setItems(const QStringList &items);

private:
    QVBoxLayout *m_items = nullptr;
    QStringList m_shown;
};

/// Beside the statements of a level: what it looks like, how others can tell, what it rests on, and where the
/// person stands in its domain.
class AssessmentAside final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AssessmentAside(QWidget *parent = nullptr);

    void setLevel(const core::Profile &profile, const core::Domain &domain,
                  const core::DomainAssessment &assessed, core::Depth level);
    void setSpacing(int spacing);

private:
    struct Line
    {
        ElidedLabel *name = nullptr;
        ElidedLabel *detail = nullptr;
        TextLabel *depth = nullptr;
    };
    [[nodiscard]] Line addLine();
    static void fill(const Line &line, const QString &name, const QString &detail,
                     std::optional<core::Depth> depth);

    Card *m_looks = nullptr;
    TextLabel *m_demonstration = nullptr;
    TextLabel *m_months = nullptr;
    BulletCard *m_validation = nullptr;
    BulletCard *m_knowledge = nullptr;
    Card *m_soFar = nullptr;
    Line m_snapshot;
    Line m_rated;
    Line m_proposal;
};

} // namespace depthchart::ui
