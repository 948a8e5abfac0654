// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commonstates.h"

#include "ui/document/profiledocument.h"

#include <QHash>

#include <utility>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int laterMilliseconds = 100;

} // namespace

struct CommonStates::Work
{
    Lineage lineage;
    /// By the edit from which on the document comes from it; 0: from the beginning.
    QHash<quint64, Origin> origins;
    std::optional<Lineage::Comparison> answer;
};

CommonStates::CommonStates(const ProfileDocument &document, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_dataFolder(dataFolder)
    , m_work(std::make_shared<Work>(Work{Lineage(dataFolder), {}, std::nullopt}))
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

quint64 CommonStates::turn() const
{
    for (int index = m_document.undoStack()->index(); index > 0; --index) {
        if (const quint64 step = m_document.stepAt(index); m_turns.contains(step))
            return step;
    }
    return 0;
}

void CommonStates::follow(const Follow &next)
{
    const quint64 from = turn();
    const quint64 step = m_document.stepAt(m_document.undoStack()->index());
    m_turns.insert(step);
    start([work = m_work, next, from, step] {
        work->origins.insert(step, next(work->lineage, work->origins.value(from)));
    });
}

void CommonStates::begin(bool isFromFile, const QDateTime &now)
{
    startBeginning();
    m_turns.clear();
    m_beginning = [work = m_work, folder = m_dataFolder, profile = m_document.profile(), isFromFile, now] {
        work->lineage = Lineage(folder);
        work->origins = {{0, isFromFile ? work->lineage.read(profile, now) : Origin()}};
    };
    m_later.start();
}

void CommonStates::reload(const QDateTime &now)
{
    follow([profile = m_document.profile(), now](const Lineage &lineage, const Origin &) {
        return lineage.read(profile, now);
    });
}

void CommonStates::goOnFrom(const QByteArray &digest)
{
    follow([id = m_document.profile().id, digest](const Lineage &lineage, const Origin &) {
        return lineage.known(id, digest);
    });
}

void CommonStates::keep(const QDateTime &now)
{
    follow([profile = m_document.profile(), now](const Lineage &lineage, const Origin &from) {
        return lineage.keep(profile, from, now);
    });
}

void CommonStates::bring(const Profile &before, const Profile &copy, const std::optional<CommonState> &common,
                         const QDateTime &now)
{
    follow([before, copy, common, now](const Lineage &lineage, const Origin &from) {
        return lineage.bring(before, copy, common, from, now);
    });
}

void CommonStates::compare(const Profile &copy, const QDateTime &copyWritten)
{
    ++m_asked;
    start([this, work = m_work, here = m_document.profile(), copy, from = turn(), copyWritten,
           question = m_asked] {
        work->answer.reset();
        work->answer.emplace(work->lineage.compare(here, copy, work->origins.value(from), copyWritten));
        // Told where the question was asked, so that nobody can begin to wait in between.
        QMetaObject::invokeMethod(
            this,
            [this, question] {
                m_answered = question;
                Q_EMIT answered();
            },
            Qt::QueuedConnection);
    });
}

void CommonStates::abandon()
{
    m_later.stop();
    m_beginning = nullptr;
    m_pool.waitForDone();
    m_work->lineage = Lineage(QString());
    m_work->origins.clear();
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
