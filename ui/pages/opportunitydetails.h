// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detailsarea.h"
#include "ui/pages/opportunitytext.h"

#include <optional>

class QVBoxLayout;

namespace depthchart::ui {

/// One opportunity in full: what it is, when it is done, what the level asks, where to learn it. Scrolls.
class OpportunityDetails final : public DetailsArea
{
    Q_OBJECT

public:
    explicit OpportunityDetails(QWidget *parent = nullptr);

    /// Nothing: says that none is chosen.
    void show(const std::optional<OpportunityText> &text);
    using DetailsArea::show;
    [[nodiscard]] const std::optional<OpportunityText> &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

private:
    void build(const OpportunityText &text, QVBoxLayout &layout);

    std::optional<OpportunityText> m_text;
    bool m_shown = false;
};

} // namespace depthchart::ui
