// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/metergeometry.h"

#include <QWidget>

namespace depthchart::ui {

/// A meter of cells. Says itself as "3 of 5, 4 needed"; its accessible name is the owner's to set ("Depth").
class Meter : public QWidget
{
    Q_OBJECT
public:
    explicit Meter(const MeterModel &model = {}, const MeterLook &look = {}, QWidget *parent = nullptr);

    void setModel(const MeterModel &model);
    [[nodiscard]] const MeterModel &model() const { return m_model; }
    void setLook(const MeterLook &look);
    /// "3 of 5, 4 needed", translated.
    [[nodiscard]] QString valueText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MeterModel m_model;
    MeterLook m_look;
};

/// How far evidence carries: a segment a task, a tick at the number needed. Says itself like Meter.
class EvidenceMeter : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceMeter(const MeterModel &model = {}, QWidget *parent = nullptr);

    void setModel(const MeterModel &model);
    [[nodiscard]] const MeterModel &model() const { return m_model; }
    [[nodiscard]] QString valueText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MeterModel m_model;
};

/// "3 of 5, 4 needed" for a meter in a table or in print; without "4 needed" where nothing is.
[[nodiscard]] QString meterText(const MeterModel &model);

} // namespace depthchart::ui
