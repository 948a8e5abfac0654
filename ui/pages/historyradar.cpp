// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historyradar.h"

#include "core/review/snapshot.h"
#include "ui/pages/chartswitch.h"
#include "ui/radar/chartlabel.h"
#include "ui/radar/depthchartview.h"
#include "ui/radar/dotplotview.h"
#include "ui/radar/radarview.h"
#include "ui/text/reviewphrases.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace depthchart::ui {

using namespace core;
using namespace std::chrono_literals;

namespace {

/// Long enough to see what moved.
constexpr auto pause = 1400ms;

std::optional<int> shownDepth(const Snapshot &snapshot, const Domain &domain)
{
    const std::optional<Depth> depth = depthIn(snapshot, domain.id);
    return depth ? std::optional(std::min(*depth, domain.highestLevel()).value()) : std::nullopt;
}

/// "3", "3, before 2", "not rated, before 2".
QString stateOf(const DepthAxis &axis)
{
    const QString now = axis.depth ? QString::number(*axis.depth) : HistoryRadar::tr("not rated");
    return axis.snapshot && axis.snapshot != axis.depth
               ? HistoryRadar::tr("%1, before %2", "a depth, the one before").arg(now).arg(*axis.snapshot)
               : now;
}

QString levelTitleOf(const Snapshot &snapshot, const Framework &framework)
{
    const CareerLevelRule *level = findCareerLevel(framework, snapshot.level);
    return level ? level->title.simplified() : QString();
}

QPushButton *makeStep(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(icon), {}, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    setCompact(button);
    return button;
}

} // namespace

RadarModel snapshotRadar(const Snapshot &shown, const Snapshot *before, const QList<Snapshot> &history,
                         const Framework &framework)
{
    RadarModel model;
    model.names.basis = snapshotTitle(shown);
    if (before)
        model.snapshotLabel = singleLine(snapshotTitle(*before));
    for (const Domain &domain : framework.domains) {
        if (std::ranges::none_of(
                history, [&domain](const Snapshot &each) { return depthIn(each, domain.id).has_value(); }))
            continue;
        DepthAxis axis;
        axis.id = domain.id;
        axis.name = domain.name;
        axis.group = singleLine(domain.group);
        axis.highest = domain.highestLevel().value();
        axis.depth = shownDepth(shown, domain);
        if (before)
            axis.snapshot = shownDepth(*before, domain);
        axis.status = stateOf(axis);
        model.axes.append(axis);
    }
    return model;
}

HistoryRadar::HistoryRadar(QWidget *parent)
    : Card({}, parent)
{
    m_level = new ElidedLabel({}, this);
    m_level->setTextSize(TextSize::Small);
    m_level->setTone(Tone::MutedText);
    body()->addWidget(m_level);
    m_chart = new DepthChartView(this);
    body()->addWidget(m_chart, 1);
    m_controls = makeControls();
    body()->addWidget(m_controls);
    addTitleWidget(new ChartSwitch(*m_chart, this));
    // The arrow keys go through the snapshots at once.
    setFocusProxy(m_slider);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_shown < last())
            Q_EMIT stepped(m_shown + 1);
        if (m_shown >= last())
            play(false);
    });
}

QWidget *HistoryRadar::makeControls()
{
    auto *controls = new QWidget(this);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->setSpacing(space);
    m_previous = makeStep(Icon::ChevronLeft, tr("Previous snapshot"), controls);
    m_slider = new QSlider(Qt::Horizontal, controls);
    m_slider->setPageStep(1);
    m_next = makeStep(Icon::ChevronRight, tr("Next snapshot"), controls);
    m_play = new QPushButton(tr("&Play"), controls);
    m_play->setToolTip(tr("Go through the snapshots by itself, once"));
    setCompact(m_play);
    row->addWidget(m_previous);
    row->addWidget(m_slider, 1);
    row->addWidget(m_next);
    row->addWidget(m_play);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        play(false);
        Q_EMIT stepped(value);
    });
    connect(m_play, &QPushButton::clicked, this, [this] { play(!m_timer.isActive()); });
    return controls;
}

void HistoryRadar::setHistory(const QList<Snapshot> &history, const Framework &framework)
{
    m_history = history;
    m_framework = framework;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, last());
    m_controls->setVisible(m_history.size() > 1);
}

void HistoryRadar::setShown(int from, int to)
{
    m_shown = to;
    const Snapshot &shown = m_history.at(to);
    const RadarModel model =
        snapshotRadar(shown, from == to ? nullptr : &m_history.at(from), m_history, m_framework);
    setTitle(snapshotTitle(shown));
    m_level->setText(levelTitleOf(shown, m_framework));
    m_level->setVisible(!m_level->text().isEmpty());
    m_chart->setModel(model);
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(to);
    // A button that is out of use would take the focus along.
    if (to == 0 && m_previous->hasFocus())
        m_next->setFocus(Qt::OtherFocusReason);
    if (to == last() && m_next->hasFocus())
        m_previous->setFocus(Qt::OtherFocusReason);
    m_previous->setEnabled(to > 0);
    m_next->setEnabled(to < last());
    describe(model);
}

void HistoryRadar::describe(const RadarModel &model)
{
    const QString name =
        tr("%1. %2", "a snapshot, its depths").arg(model.names.basis, chartDescription(model));
    for (DepthView *view :
         {static_cast<DepthView *>(m_chart->radar()), static_cast<DepthView *>(m_chart->dotPlot())})
        view->setAccessibleName(name);
    m_slider->setAccessibleName(tr("Snapshot"));
    m_slider->setAccessibleDescription(name);
    QAccessibleEvent changed(m_slider, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void HistoryRadar::step(int by)
{
    play(false);
    Q_EMIT stepped(std::clamp(m_shown + by, 0, last()));
}

void HistoryRadar::play(bool on)
{
    if (on == m_timer.isActive())
        return;
    m_play->setText(on ? tr("&Stop") : tr("&Play"));
    if (!on) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    if (m_shown == last())
        Q_EMIT stepped(0);
}

void HistoryRadar::hideEvent(QHideEvent *event)
{
    play(false);
    Card::hideEvent(event);
}

} // namespace depthchart::ui
