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
constexpr int rowSpacing = 3;
constexpr int nameWidth = 96;
constexpr int evidenceWidth = 110;
constexpr int roomForEvidence = 660;
constexpr int mostForName = 220;
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
    m_grid->setColumnStretch(DomainRow::Name, 1);

    m_groups = 0;
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
    // One row at all times says what its level stands for, so that the others keep their places.
    DomainRow *chosen = m_rows.isEmpty() ? nullptr : m_rows.constFirst();
    for (DomainRow *row : std::as_const(m_rows)) {
        if (row->id() == kept)
            chosen = row;
    }
    if (chosen)
        choose(chosen);
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
        if (heading.column == DomainRow::Breadth) {
            label->setMinimumWidth(label->sizeHint().width());
            m_breadthHeading = label;
        }
        if (heading.column == DomainRow::Sign)
            m_evidenceHeading = label;
        m_grid->addWidget(label, 0, heading.column, 1, heading.span);
    }
}

void DomainTable::addGroup(const QString &group)
{
    ++m_groups;
    auto *label = new ElidedLabel(group, this);
    label->setTextSize(TextSize::Small);
    label->setStrong(true);
    m_grid->addWidget(label, m_grid->rowCount(), DomainRow::Name, 1, DomainRow::ColumnCount);
}

void DomainTable::addRow(qsizetype index)
{
    auto *row = new DomainRow(m_document, m_document.framework().domains.at(index), this);
    row->placeIn(*m_grid, m_grid->rowCount());
    connect(row, &DomainRow::chosen, this, [this](DomainRow *entered) {
        m_wasEntered = true;
        choose(entered);
    });
    m_rows << row;
}

void DomainTable::refresh()
{
    const QList<DomainEvidence> evidence = domainEvidence(m_document.profile(), m_document.framework());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->refresh(evidence.at(m_shown.at(i)));
    fitWords();
    spread();
    update();
}

void DomainTable::fitColumns()
{
    const bool isNarrow = width() < roomForEvidence;
    int name = nameWidth;
    for (const DomainRow *row : std::as_const(m_rows))
        name = std::max(name, isNarrow ? 0 : std::min(row->nameWidth(), mostForName));
    m_grid->setColumnMinimumWidth(DomainRow::Name, name);
    m_grid->setColumnMinimumWidth(DomainRow::Evidence, isNarrow ? 0 : evidenceWidth);
    m_grid->setColumnStretch(DomainRow::Evidence, isNarrow ? 0 : 4);
    m_evidenceHeading->setText(isNarrow ? tr("Evidence") : tr("Evidence for that level"));
    fitWords();
}

void DomainTable::fitWords()
{
    const bool isNarrow = width() < roomForEvidence;
    const QMargins margins = m_grid->contentsMargins();
    const int others = margins.left() + margins.right() + (DomainRow::ColumnCount - 1) * space +
                       m_grid->columnMinimumWidth(DomainRow::Name) + m_breadthHeading->minimumWidth();
    for (DomainRow *row : std::as_const(m_rows))
        row->fitWords(isNarrow, width() - others - row->controlsWidth());
}

void DomainTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    spread();
    QWidget::resizeEvent(event);
}

QSize DomainTable::minimumSizeHint() const
{
    // However wide it stands now, it can be narrow: else a window could not be made smaller again.
    const QSize least = QWidget::minimumSizeHint();
    return {std::min(least.width(), roomForEvidence - 1), least.height()};
}

void DomainTable::choose(DomainRow *row)
{
    m_chosen = row;
    spread();
    update();
}

void DomainTable::useHeight(int height)
{
    m_height = height;
    spread();
}

int DomainTable::leastHeight() const
{
    const int line = m_evidenceHeading->sizeHint().height();
    int height = (line + rowSpacing) * (1 + m_groups);
    for (const DomainRow *row : std::as_const(m_rows))
        height += row->height() + rowSpacing;
    return height;
}

void DomainTable::spread()
{
    if (m_rows.isEmpty() || !m_chosen)
        return;
    const auto count = static_cast<int>(m_rows.size());
    const int spare = m_height - leastHeight();
    // Whether all fit is asked of one line each, so that the answer does not depend on what is open.
    const bool all = spare >= count * (DomainRow::detailsLine() + rowSpacing + space);
    int details = 0;
    // Without anyone choosing, nothing is pushed out of view to show it.
    const bool chosen = m_wasEntered || spare >= DomainRow::detailsLine() + rowSpacing;
    for (DomainRow *row : std::as_const(m_rows)) {
        const bool isChosen = chosen && row == m_chosen;
        // What an unrated row would say is the same in each: once is enough.
        row->setOpen(isChosen || (all && row->isRated()), isChosen);
        if (row->isOpen())
            details += row->detailsHeight() + rowSpacing;
    }
    const int each = std::max(0, (spare - details) / count);
    for (DomainRow *row : std::as_const(m_rows)) {
        // As much below the details of an open row as above its controls, and between them.
        const int below = row->isOpen() ? std::max(0, each / 3 - halfSpace) : 0;
        row->setSpread(below);
        // Telling the grid anything makes it lay out again, which would ask here again.
        const int height = row->controlsHeight() + each - below;
        if (m_grid->rowMinimumHeight(row->gridRow()) != height)
            m_grid->setRowMinimumHeight(row->gridRow(), height);
    }
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
        if (row == m_chosen && row->isOpen()) {
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
