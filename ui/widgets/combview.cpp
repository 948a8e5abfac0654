// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combview.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblewidgets.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr qreal pitchOfHeight = 0.4;
constexpr int leastPitch = 8;
constexpr int mostCodes = 12;
constexpr int usualHeight = 82;

} // namespace

CombView::CombView(QWidget *parent)
    : QWidget(parent)
    , m_height(usualHeight)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAccessibleName(tr("Shape"));
}

void CombView::setModel(const CombModel &model)
{
    m_model = model;
    QStringList sentence;
    for (qsizetype i = 0; i < model.teeth.size(); ++i)
        sentence.append(toothText(i));
    setAccessibleDescription(sentence.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void CombView::setCombHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QString CombView::toothText(qsizetype tooth) const
{
    const CombTooth &shown = m_model.teeth.at(tooth);
    if (!shown.depth)
        return tr("%1: not rated").arg(shown.name);
    const QString level = tr("%1: level %2", "a domain, then its level").arg(shown.name).arg(*shown.depth);
    if (shown.deep)
        return tr("%1, deep").arg(level);
    return shown.working ? tr("%1, working").arg(level) : level;
}

QSize CombView::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int label = m_model.withLabel ? metrics.horizontalAdvance(tr("deep")) + 2 * space : space;
    const auto teeth = static_cast<qreal>(m_model.teeth.size());
    return {static_cast<int>(teeth * pitchOfHeight * m_height) + label, m_height};
}

QSize CombView::minimumSizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int count = static_cast<int>(m_model.teeth.size());
    // A dozen keep room for their codes; more can only be told apart by their tool tips.
    int pitch = leastPitch;
    for (const CombTooth &tooth : m_model.teeth)
        pitch = std::max(pitch, count <= mostCodes ? metrics.horizontalAdvance(tooth.code) + halfSpace : 0);
    const int label = m_model.withLabel ? metrics.horizontalAdvance(tr("deep")) + 2 * space : space;
    return {count * pitch + label, m_height * 2 / 3};
}

CombGeometry CombView::geometryNow() const
{
    const QFontMetricsF metrics(textFont(TextSize::Small));
    return combGeometry(rect(), m_model, metrics.height(), metrics.horizontalAdvance(tr("deep")),
                        layoutDirection());
}

bool CombView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CombGeometry geometry = geometryNow();
    const qsizetype tooth = geometry.toothAt(help->pos());
    if (tooth >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(toothText(tooth)), this,
                           geometry.teeth.at(tooth).column.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void CombView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    paintComb(painter, rect(), m_model, Theme::current(), layoutDirection());
}

} // namespace depthchart::ui
