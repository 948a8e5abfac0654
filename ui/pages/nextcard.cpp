// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextcard.h"

#include "ui/text/phrases.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int rowsShown = 3;
constexpr int signSide = 28;
constexpr int signEdge = 3;

/// The vector's sign on its tint, as on the timeline's bars.
class VectorSign final : public QWidget
{
public:
    VectorSign(Vector vector, QWidget *parent)
        : QWidget(parent)
        , m_vector(vector)
    {
        setFixedSize(signSide, signSide);
        setToolTip(vectorName(vector));
        setAccessibleName(vectorName(vector));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::current();
        painter.fillRect(rect(), theme.vectorTint(m_vector));
        const int edge = layoutDirection() == Qt::RightToLeft ? width() - signEdge : 0;
        painter.fillRect(edge, 0, signEdge, height(), theme.vectorColor(m_vector));
        paintIcon(painter, QRectF(rect()).adjusted(7, 5, -3, -5), vectorIcon(m_vector),
                  theme.color(Tone::Text));
    }

private:
    Vector m_vector;
};

} // namespace

NextCard::NextCard(QWidget *parent)
    : Card(tr("Next"), parent)
{
    m_summary = new TextLabel({}, TextSize::Body, Tone::MutedText, this);
    m_summary->setWordWrap(true);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space);
    m_all = new PrimaryButton(tr("See it on the &timeline"), this);
    connect(m_all, &QPushButton::clicked, this, &NextCard::growthWanted);
    body()->setSpacing(space);
    body()->addWidget(m_summary);
    body()->addLayout(m_rows);
    body()->addStretch();
    body()->addWidget(m_all, 0, Qt::AlignTrailing);
}

void NextCard::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void NextCard::addRow(const Opportunity &opportunity, const Framework &framework, int impacts)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space + halfSpace);
    layout->addWidget(new VectorSign(opportunity.vector, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new ElidedLabel(opportunityTitle(opportunity, framework, impacts), row);
    title->setStrong(true);
    auto *effort = new ElidedLabel(opportunityEffort(opportunity), row);
    effort->setTextSize(TextSize::Small);
    effort->setTone(Tone::MutedText);
    words->addWidget(title);
    words->addWidget(effort);
    layout->addLayout(words, 1);
    m_rows->addWidget(row);
}

void NextCard::setOpportunities(const QList<Opportunity> &opportunities, const Standing &standing,
                                const Framework &framework)
{
    clearRows();
    QList<Opportunity> closing;
    for (const Opportunity &opportunity : opportunities) {
        if (opportunity.closesGap)
            closing << opportunity;
    }
    // One of each kind first, since each closes another gap; then the others in their order.
    QSet<Vector> seen;
    std::stable_partition(closing.begin(), closing.end(), [&seen](const Opportunity &opportunity) {
        const bool isFirst = !seen.contains(opportunity.vector);
        seen << opportunity.vector;
        return isFirst;
    });
    const qsizetype shown = std::min<qsizetype>(closing.size(), rowsShown);
    if (closing.isEmpty())
        m_summary->setText(tr("No single step closes a gap; open to you: %1.").arg(opportunities.size()));
    else if (closing.size() > rowsShown)
        m_summary->setText(tr("%1 of %2 steps close a gap to the next level, among them:")
                               .arg(closing.size())
                               .arg(opportunities.size()));
    else
        m_summary->setText(tr("What closes a gap to the next level:"));
    for (qsizetype i = 0; i < shown; ++i)
        addRow(closing.at(i), framework, standing.impacts);
    m_all->setEnabled(true);
}

void NextCard::clear()
{
    clearRows();
    m_summary->setText(tr("Next steps need the profile's framework."));
    m_all->setEnabled(false);
}

} // namespace depthchart::ui
