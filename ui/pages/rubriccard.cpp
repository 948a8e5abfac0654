// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rubriccard.h"

#include "core/assessment/openlevels.h"
#include "ui/pages/rubricdelegate.h"
#include "ui/pages/rubricmodel.h"
#include "ui/pages/rubrictree.h"
#include "ui/theme/pixelgrid.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

/// The signs of the tree with their words, in as many lines as they need.
class RubricCard::Legend final : public QWidget
{
public:
    explicit Legend(QWidget *parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setWords(const QStringList &words)
    {
        m_words = words;
        setAccessibleName(RubricCard::tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {leastWidth, heightForWidth(leastWidth)}; }
    QSize minimumSizeHint() const override { return {leastWidth, lineHeight}; }
    int heightForWidth(int width) const override { return places(width).constLast().bottom() + 1; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::current();
        paintHorizontalLine(painter, 0, width(), 0, theme.color(Tone::Line));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(textFont(TextSize::Small));
        const QList<QRect> rects = places(width());
        for (int i = 0; i < rects.size(); ++i) {
            const QRect sign(rects.at(i).topLeft(), QSize(signWidth, lineHeight));
            paintSign(painter, sign, i, theme);
            painter.setPen(theme.color(Tone::MutedText));
            painter.drawText(rects.at(i).adjusted(signWidth + space - 2, 0, 0, 0),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_words.at(i));
        }
    }

private:
    static constexpr int leastWidth = 200;
    static constexpr int lineHeight = 20;
    static constexpr int signWidth = 16;

    static void paintSign(QPainter &painter, const QRect &sign, int position, const Theme &theme)
    {
        switch (position) {
        case 0:
            return paintStatusSign(painter, sign, Status::Met, theme);
        case 1:
            return paintStatusSign(painter, sign, Status::Missing, theme);
        case 2:
            return paintEvidenceMeter(painter, sign, {1, 1, 1}, theme);
        default:
            return paintManagerMark(painter, sign);
        }
    }

    QList<QRect> places(int width) const
    {
        const QFontMetrics metrics(textFont(TextSize::Small));
        QList<QRect> rects;
        int x = 0;
        int y = space;
        for (const QString &word : m_words) {
            const int need = signWidth + space - 2 + metrics.horizontalAdvance(word) + 1;
            if (x > 0 && x + need > width) {
                x = 0;
                y += lineHeight;
            }
            rects << QRect(x, y, need, lineHeight);
            x += need + space + halfSpace;
        }
        return rects;
    }

    QStringList m_words{QString()};
};

RubricCard::RubricCard(ProfileDocument &document, QWidget *parent)
    : Card(tr("Rubric"), parent)
    , m_document(document)
    , m_model(new RubricModel(document, this))
    , m_tree(new RubricTree(m_model, this))
    , m_filter(new SegmentedControl({tr("&All"), tr("&Missing"), tr("&Claimed")}, this))
    , m_nothing(new TextLabel({}, TextSize::Body, Tone::MutedText, this))
    , m_legend(new Legend(this))
{
    m_filter->setAccessibleName(tr("Which tasks to show"));
    m_filter->setCompact(true);
    m_filter->setCurrentIndex(0);
    m_filter->setOptionToolTip(1, tr("Tasks of levels that are not shown yet"));
    m_filter->setOptionToolTip(2, tr("Claimed, by a depth or task by task, but not shown yet"));
    addTitleWidget(m_filter);
    m_nothing->setWordWrap(true);
    body()->setSpacing(0);
    body()->addWidget(m_nothing);
    body()->addWidget(m_tree, 1);
    body()->addSpacing(space);
    body()->addWidget(m_legend);
    connect(m_filter, &SegmentedControl::currentChanged, this, &RubricCard::showFiltered);
    tellNeeded();
    showFiltered();
    chooseFirst();
}

void RubricCard::tellNeeded()
{
    const core::Framework &framework = m_document.framework();
    const bool isEverywhere = std::all_of(
        framework.domains.cbegin(), framework.domains.cend(), [&framework](const core::Domain &domain) {
            return domain.evidencePercent == framework.domains.constFirst().evidencePercent;
        });
    m_legend->setWords({tr("shown"), tr("no evidence yet"),
                        isEverywhere ? tr("needed (%1 %)").arg(framework.domains.constFirst().evidencePercent)
                                     : tr("needed"),
                        tr("by the manager")});
}

void RubricCard::follow(Parts parts)
{
    if (parts.testFlag(Part::Framework))
        m_tree->forget();
    m_model->follow(parts);
    if (parts.testFlag(Part::Framework)) {
        tellNeeded();
        chooseFirst();
    }
    showFiltered();
}

void RubricCard::showFiltered()
{
    const auto filter = static_cast<RubricModel::Filter>(m_filter->currentIndex());
    m_model->setFilter(filter);
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    m_nothing->setText(filter == RubricModel::Filter::Claimed
                           ? tr("Nothing is claimed that evidence does not show.")
                           : tr("Nothing is missing: every level is shown."));
    static_cast<QVBoxLayout *>(body())->setStretchFactor(m_nothing, isEmpty ? 1 : 0);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void RubricCard::chooseFirst()
{
    const core::Framework &framework = m_document.framework();
    qsizetype first = 0;
    for (qsizetype i = framework.domains.size() - 1; i >= 0; --i) {
        const core::DomainEvidence &evidence = m_model->evidence().at(i);
        if (evidence.highestShown > evidence.secured)
            first = i;
    }
    const QList<core::OpenLevel> missing =
        core::missingFoundation(framework.domains.at(first), m_model->evidence().at(first));
    const QModelIndex domain = m_model->indexOfDomain(first);
    m_tree->expand(domain);
    if (!missing.isEmpty())
        m_tree->expand(m_model->indexOfLevel(first, missing.constFirst().level));
    m_tree->setCurrentIndex(domain);
}

void RubricCard::showMissing(qsizetype domain, core::Depth level)
{
    if (!m_model->indexOfLevel(domain, level).isValid())
        m_filter->setCurrentIndex(0);
    const QModelIndex at = m_model->indexOfLevel(domain, level);
    m_tree->expand(at);
    m_tree->goTo(at);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void RubricCard::goToDomain(qsizetype domain)
{
    if (!m_model->indexOfDomain(domain).isValid())
        m_filter->setCurrentIndex(0);
    m_tree->goTo(m_model->indexOfDomain(domain));
}

qsizetype RubricCard::domain() const
{
    return m_model->domainAt(m_tree->currentIndex());
}

std::optional<core::Depth> RubricCard::level() const
{
    return m_model->levelAt(m_tree->currentIndex());
}

ChosenTask RubricCard::task() const
{
    return m_model->taskAt(m_tree->currentIndex());
}

} // namespace depthchart::ui
