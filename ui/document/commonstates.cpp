// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commonstates.h"

namespace depthchart::ui {

using namespace core;

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
}

CommonStates::~CommonStates()
{
    m_pool.waitForDone();
}

void CommonStates::begin(const Profile &profile, bool isFromFile, const QDateTime &now)
{
    m_pool.start(
        [work = m_work, profile, isFromFile, now] { work->lineage.begin(profile, isFromFile, now); });
}

void CommonStates::keep(const Profile &profile, bool hasMerged, const QDateTime &now)
{
    m_pool.start([work = m_work, profile, hasMerged, now] { work->lineage.keep(profile, hasMerged, now); });
}

void CommonStates::bring(const Profile &here, const Profile &there, const std::optional<CommonState> &common,
                         bool hasMerged, const QDateTime &now)
{
    m_pool.start([work = m_work, here, there, common, hasMerged, now] {
        work->lineage.bring(here, there, common, hasMerged, now);
    });
}

void CommonStates::compare(const Profile &here, const Profile &there, bool hasMerged,
                           const QDateTime &thereWritten)
{
    m_pool.start([this, work = m_work, here, there, hasMerged, thereWritten] {
        work->answer.reset();
        work->answer.emplace(work->lineage.compare(here, there, hasMerged, thereWritten));
        Q_EMIT answered();
    });
}

bool CommonStates::waitForDone(int milliseconds)
{
    return m_pool.waitForDone(milliseconds);
}

const std::optional<Lineage::Comparison> &CommonStates::answer() const
{
    return m_work->answer;
}

} // namespace depthchart::ui
