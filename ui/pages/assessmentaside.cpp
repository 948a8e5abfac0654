// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessmentaside.h"

#include "core/review/snapshot.h"
#include "ui/pages/detailparts.h"
#include "ui/text/assessmentphrases.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int dotSide = 4;
constexpr int dotWidth = 10;

/// A small point before a sentence, at the height of its first line.
class Dot final : public QWidget
{
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(dotWidth, lineStep(QFontMetrics(textFont(TextSize::Body))));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().color(Tone::MutedText));
        painter.drawEllipse(QRectF(0, (height() - dotSide) / 2.0, dotSide, dotSide));
    }
};

} // namespace

BulletCard::BulletCard(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_items(new QVBoxLayout)
{
    m_items->setSpacing(halfSpace);
    body()->addLayout(m_items);
    hide();
}

void BulletCard::setItems(const QStringList &items)
{
    if (items == m_shown)
        return;
    m_shown = items;
    while (QLayoutItem *item = m_items->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &text : items) {
        auto *item = new QWidget(this);
        auto *row = new QHBoxLayout(item);
        row->setContentsMargins({});
        row->setSpacing(halfSpace / 2);
        row->addWidget(new Dot(item), 0, Qt::AlignTop);
        row->addWidget(wrappedLabel(text, TextSize::Body, Tone::Text, item), 1);
        m_items->addWidget(item);
    }
    setVisible(!items.isEmpty());
}

AssessmentAside::AssessmentAside(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About this level"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});

    m_looks = new Card(tr("Level"), content);
    m_demonstration = wrappedLabel({}, TextSize::Body, Tone::Text, m_looks);
    m_months = wrappedLabel({}, TextSize::Small, Tone::MutedText, m_looks);
    m_looks->body()->addWidget(m_demonstration);
    m_looks->body()->addWidget(m_months);
    m_validation = new BulletCard(tr("How others can tell"), content);
    m_knowledge = new BulletCard(tr("What it rests on"), content);
    m_soFar = new Card(tr("So far"), content);
    m_snapshot = addLine();
    m_rated = addLine();
    m_proposal = addLine();
    m_soFar->body()->addStretch();
    for (Card *card : {m_looks, static_cast<Card *>(m_validation), static_cast<Card *>(m_knowledge)})
        column->addWidget(card);
    column->addWidget(m_soFar, 1);
    setWidget(content);
    content->setAutoFillBackground(false);
}

AssessmentAside::Line AssessmentAside::addLine()
{
    const Line line{new ElidedLabel({}, m_soFar), new ElidedLabel({}, m_soFar),
                    new TextLabel({}, TextSize::Body, Tone::Text, m_soFar)};
    line.detail->setTextSize(TextSize::Small);
    line.detail->setTone(Tone::MutedText);
    line.detail->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line.depth->setStrong(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(line.name, 1);
    row->addWidget(line.detail, 1);
    row->addWidget(line.depth);
    m_soFar->body()->addLayout(row);
    return line;
}

void AssessmentAside::fill(const Line &line, const QString &name, const QString &detail,
                           std::optional<core::Depth> depth)
{
    line.name->setText(name);
    line.detail->setText(detail);
    line.depth->setText(depth ? QString::number(depth->value()) : tr("–"));
    line.depth->setAccessibleName(depth ? line.depth->text() : tr("not rated"));
}

void AssessmentAside::setLevel(const core::Profile &profile, const core::Domain &domain,
                               const core::DomainAssessment &assessed, core::Depth level)
{
    const core::Level &rubric = domain.levels.at(level.value() - 1);
    m_looks->setTitle(rubric.demonstration.isEmpty() ? tr("Level %1").arg(level.value())
                                                     : tr("Level %1 looks like this").arg(level.value()));
    m_demonstration->setText(rubric.demonstration);
    m_demonstration->setVisible(!rubric.demonstration.isEmpty());
    m_months->setText(levelMonthsText(domain, level));
    m_validation->setItems(rubric.validation);
    m_knowledge->setItems(rubric.knowledge);

    m_soFar->setTitle(tr("%1 so far").arg(domain.name.simplified()));
    const core::Snapshot *snapshot = core::lastSnapshot(profile);
    for (QWidget *part : {static_cast<QWidget *>(m_snapshot.name), static_cast<QWidget *>(m_snapshot.detail),
                          static_cast<QWidget *>(m_snapshot.depth)})
        part->setVisible(snapshot != nullptr);
    if (snapshot)
        fill(m_snapshot, snapshot->date ? monthOfYearText(*snapshot->date) : snapshot->label.simplified(),
             tr("snapshot"), core::depthIn(*snapshot, domain.id));
    const core::DomainEntry *entry = core::findEntry(profile, domain.id);
    const bool isAgreed = entry && entry->agreed;
    fill(m_rated, tr("Rated now"), isAgreed ? tr("agreed") : tr("self"),
         entry ? core::currentDepth(*entry) : std::nullopt);
    fill(m_proposal, tr("Proposal"), outlookText(assessed),
         assessed.isBegun() ? std::optional(assessed.proposed) : std::nullopt);
}

void AssessmentAside::setSpacing(int spacing)
{
    widget()->layout()->setSpacing(spacing);
}

} // namespace depthchart::ui
