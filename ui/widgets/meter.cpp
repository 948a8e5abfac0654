// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessiblewidgets.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr int meterHeight = 20;
constexpr int evidenceMeterHeight = 16;
constexpr int evidenceMeterWidth = 70;

} // namespace

QString meterText(const MeterModel &model)
{
    const int total = model.cells();
    if (model.needed <= 0)
        return QCoreApplication::translate("Meter", "%1 of %2").arg(model.present).arg(total);
    return QCoreApplication::translate("Meter", "%1 of %2, %3 needed")
        .arg(model.present)
        .arg(total)
        .arg(model.needed);
}

Meter::Meter(const MeterModel &model, const MeterLook &look, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_look(look)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Meter::setModel(const MeterModel &model)
{
    if (m_model == model)
        return;
    m_model = model;
    updateGeometry();
    update();
    announceValue(this, m_model.present);
}

void Meter::setLook(const MeterLook &look)
{
    m_look = look;
    updateGeometry();
    update();
}

QString Meter::valueText() const
{
    return meterText(m_model);
}

QSize Meter::sizeHint() const
{
    return {static_cast<int>(std::ceil(meterSize(m_model, m_look).width())), meterHeight};
}

QSize Meter::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 40), meterHeight};
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    MeterLook look = m_look;
    look.direction = layoutDirection();
    paintMeter(painter, rect(), m_model, Theme::current(), look);
}

EvidenceMeter::EvidenceMeter(const MeterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void EvidenceMeter::setModel(const MeterModel &model)
{
    if (m_model == model)
        return;
    m_model = model;
    update();
    announceValue(this, m_model.present);
}

QString EvidenceMeter::valueText() const
{
    return meterText(m_model);
}

QSize EvidenceMeter::sizeHint() const
{
    return {evidenceMeterWidth, evidenceMeterHeight};
}

QSize EvidenceMeter::minimumSizeHint() const
{
    return {evidenceMeterWidth / 2, evidenceMeterHeight};
}

void EvidenceMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEvidenceMeter(painter, rect(), m_model, Theme::current(), layoutDirection());
}

} // namespace depthchart::ui
