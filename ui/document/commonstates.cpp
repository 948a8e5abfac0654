// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commonstates.h"

#include <utility>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int laterMilliseconds = 100;

} // namespace

struct CommonStates::Work
{
    Lineage lineage;
    std::optional<Lineage::Comparison> answer;
};

CommonStates::CommonStates(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_work(std::make_shared<Work>(Work{Lineage(dataFolder), std::nullopt}))
{
    // One after the other: each state follows from the one before.
    m_pool.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &CommonStates::startBeginning);
}

CommonStates::~CommonStates()
{
    waitForDone();
}

void CommonStates::start(const std::function<void()> &work)
{
    startBeginning();
    m_pool.start(work);
}

void CommonStates::startBeginning()
{
    m_later.stop();
    if (m_beginning)
        m_pool.start(std::exchange(m_beginning, nullptr));
}

void CommonStates::begin(const Profile &profile, bool isFromFile, const QDateTime &now)
{
    startBeginning();
    m_beginning = [work = m_work, profile, isFromFile, now] {
        work->lineage.begin(profile, isFromFile, now);
    };
    m_later.start();
}

void CommonStates::keep(const Profile &profile, bool hasMerged, const QDateTime &now)
{
    start([work = m_work, profile, hasMerged, now] { work->lineage.keep(profile, hasMerged, now); });
}

void CommonStates::bring(const Profile &here, const Profile &there, const std::optional<CommonState> &common,
                         bool hasMerged, const QDateTime &now)
{
    start([work = m_work, here, there, common, hasMerged, now] {
        work->lineage.bring(here, there, common, hasMerged, now);
    });
}

void CommonStates::compare(const Profile &here, const Profile &there, bool hasMerged,
                           const QDateTime &thereWritten)
{
    start([this, work = m_work, here, there, hasMerged, thereWritten] {
        work->answer.reset();
        work->answer.emplace(work->lineage.compare(here, there, hasMerged, thereWritten));
        Q_EMIT answered();
    });
}

void CommonStates::abandon()
{
    m_beginning = nullptr;
    m_pool.waitForDone();
    m_work->lineage = Lineage(QString());
}

bool CommonStates::waitForDone(int milliseconds)
{
    startBeginning();
    return m_pool.waitForDone(milliseconds);
}

const std::optional<Lineage::Comparison> &CommonStates::answer() const
{
    return m_work->answer;
}

} // namespace depthchart::ui
