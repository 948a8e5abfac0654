// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/domaintable.h"

#include "core/assessment/standing.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/domainrow.h"
#include "ui/pages/pagerefresh.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QPainter>

namespace depthchart::ui {

using namespace core;

namespace {
constexpr int edgeWidth = 3;
constexpr int rowSpacing = 5;
constexpr int nameWidth = 96;
constexpr int evidenceWidth = 110;
constexpr int roomForEvidence = 660;
} // namespace

DomainTable::DomainTable(ProfileDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    m_fresh = new PageRefresh(*this, [this](Parts parts) {
        if (parts.testFlag(Part::Framework) || shownDomains() != m_shown)
            rebuild();
        else
            refresh();
    });
    connect(&document, &ProfileDocument::changed, m_fresh, [this](Parts parts) {
        if (parts.testAnyFlags(Part::Domains | Part::Evidence | Part::Plan | Part::Framework))
            m_fresh->want(parts);
    });
    connect(&document, &ProfileDocument::raterChanged, m_fresh, [this] { m_fresh->want(); });
    rebuild();
}

QList<qsizetype> DomainTable::shownDomains() const
{
    QList<qsizetype> shown;
    const Standing now = standing(m_document.profile(), m_document.framework(), m_document.basis());
    for (const DomainStanding &domain : now.domains) {
        if (domain.tracked)
            shown << domain.index;
    }
    return shown;
}

void DomainTable::rebuild()
{
    const DomainId kept = m_chosen ? m_chosen->id() : DomainId();
    qDeleteAll(m_rows);
    m_rows.clear();
    m_chosen = nullptr;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(edgeWidth + space, 0, space, 0);
    m_grid->setHorizontalSpacing(space);
    m_grid->setVerticalSpacing(rowSpacing);
    m_grid->setColumnStretch(DomainRow::Name, 3);
    m_grid->setColumnMinimumWidth(DomainRow::Name, nameWidth);

    m_shown = shownDomains();
    addHeader();
    QString group;
    for (const qsizetype index : std::as_const(m_shown)) {
        const Domain &domain = m_document.framework().domains.at(index);
        if (domain.group != group && !domain.group.isEmpty())
            addGroup(domain.group);
        group = domain.group;
        addRow(index);
    }
    refresh();
    fitColumns();
    if (!kept.isEmpty()) {
        for (DomainRow *row : std::as_const(m_rows)) {
            if (row->id() == kept)
                choose(row);
        }
    }
}

void DomainTable::addHeader()
{
    struct Heading
    {
        int column;
        int span;
        QString text;
    };
    const QList<Heading> headings = {{DomainRow::Name, 1, tr("Domain")},
                                     {DomainRow::Depth, 1, tr("Depth (dashed: target)")},
                                     {DomainRow::Breadth, 1, tr("Breadth")},
                                     {DomainRow::Target, 1, tr("Target")},
                                     {DomainRow::Sign, 4, QString()}};
    for (const Heading &heading : headings) {
        auto *label = new ElidedLabel(heading.text, this);
        label->setTextSize(TextSize::Small);
        label->setTone(Tone::MutedText);
        if (heading.column == DomainRow::Breadth)
            label->setMinimumWidth(label->sizeHint().width());
        if (heading.column == DomainRow::Sign)
            m_evidenceHeading = label;
        m_grid->addWidget(label, 0, heading.column, 1, heading.span);
    }
}

void DomainTable::addGroup(const QString &group)
{
    auto *label = new ElidedLabel(group, this);
    label->setTextSize(TextSize::Small);
    label->setStrong(true);
    m_grid->addWidget(label, m_grid->rowCount(), DomainRow::Name, 1, DomainRow::ColumnCount);
}

void DomainTable::addRow(qsizetype index)
{
    auto *row = new DomainRow(m_document, m_document.framework().domains.at(index), this);
    row->placeIn(*m_grid, m_grid->rowCount());
    connect(row, &DomainRow::chosen, this, &DomainTable::choose);
    m_rows << row;
}

void DomainTable::refresh()
{
    const QList<DomainEvidence> evidence = domainEvidence(m_document.profile(), m_document.framework());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->refresh(evidence.at(m_shown.at(i)));
    update();
}

void DomainTable::fitColumns()
{
    const bool isNarrow = width() < roomForEvidence;
    m_grid->setColumnMinimumWidth(DomainRow::Evidence, isNarrow ? 0 : evidenceWidth);
    m_grid->setColumnStretch(DomainRow::Evidence, isNarrow ? 0 : 3);
    m_evidenceHeading->setText(isNarrow ? tr("Evidence") : tr("Evidence for that level"));
    for (DomainRow *row : std::as_const(m_rows))
        row->setNarrow(isNarrow);
}

void DomainTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QWidget::resizeEvent(event);
}

void DomainTable::choose(DomainRow *row)
{
    if (row == m_chosen)
        return;
    if (m_chosen)
        m_chosen->setChosen(false);
    m_chosen = row;
    m_chosen->setChosen(true);
    update();
}

void DomainTable::goTo(const DomainId &domain)
{
    m_fresh->bringUpToDate();
    for (DomainRow *row : std::as_const(m_rows)) {
        if (row->id() == domain)
            row->takeFocus();
    }
}

void DomainTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const QColor line = theme.color(Tone::Line);
    for (const DomainRow *row : std::as_const(m_rows)) {
        const QRect area = row->area();
        const int top = area.top() - rowSpacing / 2 - 1;
        if (row == m_chosen) {
            const QRect chosen(0, top, width(), area.height() + rowSpacing);
            painter.fillRect(chosen, theme.color(Tone::AccentTint));
            const int edge = layoutDirection() == Qt::RightToLeft ? width() - edgeWidth : 0;
            painter.fillRect(QRect(edge, top, edgeWidth, chosen.height()), theme.color(Tone::Accent));
        }
        painter.setPen(line);
        painter.drawLine(0, top, width(), top);
    }
}

void trackDomain(ProfileDocument &document, const Domain &domain)
{
    document.edit(DomainTable::tr("Track %1").arg(domain.name),
                  [&domain](Profile &profile) { entryFor(profile, domain.id); });
}

} // namespace depthchart::ui
