// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ladderview.h"

#include "ui/radar/chartlabel.h"
#include "ui/theme/controls.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblewidgets.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/metergeometry.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int cellHeight = 22;
constexpr qreal barHeight = 10;
constexpr int narrowestCell = 20;
constexpr int signSide = 14;

/// A skill: a meter's cell to the eye, a check box to everything else.
class SkillCell final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

    void setMissingNow(bool missing)
    {
        m_missing = missing;
        update();
    }
    void setNamed(bool named)
    {
        m_named = named;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {2 * narrowestCell, cellHeight + namesHeight()}; }
    QSize minimumSizeHint() const override { return {narrowestCell, cellHeight + namesHeight()}; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void keyPressEvent(QKeyEvent *event) override
    {
        // The arrows move over the whole ladder, see LadderView.
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QCheckBox::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const MeterCellKind missing = m_missing ? MeterCellKind::Missing : MeterCellKind::Beyond;
        const QRectF cell(2, (cellHeight - barHeight) / 2.0, width() - 4, barHeight);
        paintMeterCell(painter, {cell, isChecked() ? MeterCellKind::Present : missing}, Theme::current(),
                       true);
        if (hasFocus() || underMouse())
            paintBox(painter, rect(), controlRadius, QColor(),
                     Theme::current().color(hasFocus() ? Tone::Accent : Tone::ControlBorder),
                     hasFocus() ? 2 : 1);
        if (m_named)
            paintName(painter);
    }

private:
    int namesHeight() const
    {
        const QFontMetrics metrics(textFont(TextSize::Small));
        return m_named ? metrics.height() + lineStep(metrics) + halfSpace : 0;
    }
    void paintName(QPainter &painter) const
    {
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(Theme::current().color(isChecked() || m_missing ? Tone::Text : Tone::MutedText));
        const WrappedLabel name =
            wrapLabel(accessibleName(), QFontMetricsF(painter.font()), width() - 2 * halfSpace, 2);
        const Qt::Alignment across = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        QRect line(halfSpace, cellHeight - 2, width() - 2 * halfSpace, painter.fontMetrics().height());
        for (const QString &text : name.lines) {
            painter.drawText(line, static_cast<int>(across) | Qt::TextSingleLine, text);
            line.translate(0, lineStep(painter.fontMetrics()));
        }
    }

    bool m_named = false;
    bool m_missing = false;
};

} // namespace

bool LadderViewLevel::isPassed() const
{
    return std::ranges::all_of(skills, &LadderViewSkill::mastered);
}

qsizetype LadderViewLevel::mastered() const
{
    return std::ranges::count_if(skills, &LadderViewSkill::mastered);
}

LadderView::LadderView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    installAccessibleWidgets();
    setAccessibleName(tr("Traditional ladder"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * space);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LadderView::setModel(const LadderViewModel &model)
{
    const auto shapeOf = [](const LadderViewModel &of) {
        QStringList shape;
        for (const LadderViewLevel &level : of.levels) {
            shape.append(level.title);
            for (const LadderViewSkill &skill : level.skills)
                shape.append(u' ' + skill.id.text() + u' ' + skill.name);
        }
        return shape;
    };
    const bool sameCells = !m_cells.isEmpty() && shapeOf(model) == shapeOf(m_model);
    m_model = model;
    // The cells stay where only ticks change: a rebuilt one would lose the focus.
    if (!sameCells)
        rebuild();
    refresh();
}

void LadderView::setNamesShown(bool shown)
{
    if (m_named == shown)
        return;
    m_named = shown;
    for (QCheckBox *box : std::as_const(m_cells))
        static_cast<SkillCell *>(box)->setNamed(shown);
}

QCheckBox *LadderView::cell(const core::SkillId &skill) const
{
    qsizetype at = 0;
    for (const LadderViewLevel &level : m_model.levels) {
        for (const LadderViewSkill &shown : level.skills) {
            if (shown.id == skill)
                return m_cells.value(at);
            ++at;
        }
    }
    return nullptr;
}

void LadderView::rebuild()
{
    m_cells.clear();
    m_titles.clear();
    m_signs.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LadderViewLevel &level : std::as_const(m_model.levels))
        m_layout->addWidget(makeLevel(level), static_cast<int>(std::max<qsizetype>(1, level.skills.size())));
}

QWidget *LadderView::makeLevel(const LadderViewLevel &level)
{
    auto *column = new QWidget(this);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(halfSpace);
    auto *sign = new StatusSign(Status::Met, column);
    sign->setSide(signSide);
    heading->addWidget(sign);
    auto *title = new ElidedLabel(level.title, column);
    title->setTextSize(TextSize::Small);
    heading->addWidget(title, 1);
    rows->addLayout(heading);
    auto *cells = new QHBoxLayout;
    // Each cell keeps two pixels at its sides for the focus ring.
    cells->setContentsMargins(-2, 0, -2, 0);
    cells->setSpacing(0);
    for (const LadderViewSkill &skill : level.skills) {
        auto *box = new SkillCell(column);
        box->setNamed(m_named);
        box->setAccessibleName(skill.name);
        box->setAccessibleDescription(level.title);
        box->setToolTip(plainToolTip(skill.name));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QCheckBox::clicked, this,
                [this, id = skill.id](bool mastered) { Q_EMIT skillToggled(id, mastered); });
        cells->addWidget(box, 1);
        m_cells.append(box);
    }
    rows->addLayout(cells);
    m_titles.append(title);
    m_signs.append(sign);
    return column;
}

void LadderView::refresh()
{
    qsizetype cell = 0;
    for (qsizetype i = 0; i < m_model.levels.size(); ++i) {
        const LadderViewLevel &level = m_model.levels.at(i);
        const bool here = i == m_model.at;
        ElidedLabel *title = m_titles.at(i);
        title->setText(here && !level.skills.isEmpty()
                           ? tr("%1, %2 of %3 skills", "a ladder level, then the skills mastered")
                                 .arg(level.title, QString::number(level.mastered()),
                                      QString::number(level.skills.size()))
                           : level.title);
        title->setStrong(here);
        title->setTone(here || level.isPassed() ? Tone::Text : Tone::MutedText);
        m_signs.at(i)->setVisible(level.isPassed() && !here);
        for (const LadderViewSkill &skill : level.skills) {
            auto *box = static_cast<SkillCell *>(m_cells.at(cell++));
            box->setChecked(skill.mastered);
            box->setMissingNow(here);
        }
    }
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    const auto focused = std::ranges::find_if(std::as_const(m_cells), &QWidget::hasFocus);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!sideways || focused == m_cells.cend())
        return QWidget::keyPressEvent(event);
    const qsizetype by = (event->key() == Qt::Key_Right) == leftToRight ? 1 : -1;
    if (QCheckBox *next = m_cells.value(focused - m_cells.cbegin() + by))
        next->setFocus(Qt::TabFocusReason);
}

} // namespace depthchart::ui
