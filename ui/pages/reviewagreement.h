// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/agreement.h"
#include "ui/pages/reviewrows.h"
#include "ui/widgets/card.h"

namespace depthchart::ui {

class DepthChartView;
class TextLabel;

/// Where both agree, and where not: the sentence, a row a domain with the marks of both and the difference
/// between them, and the figures (domain.md section 10; ui.md "Review"). The switch in its title turns the
/// dot plot, which comes first, into the radar. One row is the current one.
class ReviewAgreement final : public Card
{
    Q_OBJECT

public:
    explicit ReviewAgreement(QWidget *parent = nullptr);

    /// While a side is hidden there is nothing to agree on: `waiting` says so instead.
    void setRows(const QList<ReviewRow> &rows, const core::Person &person, std::optional<core::Rater> hidden);
    void setAgreement(const core::Agreement &agreement, const core::Framework &framework);
    void setWaiting(const QString &waiting);

    [[nodiscard]] DepthChartView &view() { return *m_chart; }
    [[nodiscard]] qsizetype current() const;
    void setCurrent(qsizetype row);

Q_SIGNALS:
    void currentChanged(qsizetype row);
    /// Enter or a click: this row is to be settled.
    void rowActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TextLabel *m_sentence = nullptr;
    DepthChartView *m_chart = nullptr;
    TextLabel *m_figures = nullptr;
};

} // namespace depthchart::ui
