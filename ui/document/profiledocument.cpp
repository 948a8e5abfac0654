// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/profiledocument.h"

#include "core/profile/profileio.h"
#include "core/review/blindness.h"
#include "ui/document/editcommand.h"

namespace depthchart::ui {

using namespace core;

namespace {

/// What is read anew where a side is hidden, or shown again.
constexpr Parts rated =
    Part::Domains | Part::Impacts | Part::Evidence | Part::Plan | Part::Reviews | Part::History;

} // namespace

ProfileDocument::ProfileDocument(std::shared_ptr<const Rubric> rubric, QObject *parent)
    : QObject(parent)
    , m_rubric(std::move(rubric))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this] { Q_EMIT modifiedChanged(isModified()); });
}

ProfileDocument::~ProfileDocument()
{
    // The stack tells that it becomes clean while it is destroyed; by then nobody may be told.
    m_undoStack.disconnect(this);
}

bool ProfileDocument::hasItsFramework() const
{
    return core::isMadeFor(m_profile, m_rubric->framework.id);
}

void ProfileDocument::setRubric(std::shared_ptr<const Rubric> rubric)
{
    m_rubric = std::move(rubric);
    Q_EMIT changed(Part::All);
}

void ProfileDocument::setBasis(Basis basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    followHidden();
}

std::optional<Rater> ProfileDocument::hidden() const
{
    return core::hiddenRater(m_profile, m_rater);
}

Profile ProfileDocument::visibleProfile() const
{
    return core::visibleProfile(m_profile, hidden());
}

void ProfileDocument::followHidden()
{
    const Basis basis = core::shownBasis(m_basis, hidden());
    if (basis == m_shownBasis)
        return;
    m_shownBasis = basis;
    Q_EMIT basisChanged(basis);
}

void ProfileDocument::setRater(Rater rater)
{
    if (rater == m_rater)
        return;
    m_rater = rater;
    // One of the two is hidden to either.
    const bool isBlind = hidden().has_value();
    followHidden();
    Q_EMIT raterChanged(rater);
    if (isBlind)
        Q_EMIT changed(rated);
}

void ProfileDocument::edit(const QString &text, const std::function<void(Profile &)> &change,
                           const QString &mergeKey)
{
    if (isReadOnly())
        return;
    Profile after = m_profile;
    change(after);
    if (after == m_profile)
        return;
    m_undoStack.push(new EditCommand(*this, ++m_lastStep, text, m_profile, std::move(after), mergeKey));
}

quint64 ProfileDocument::stepAt(int index) const
{
    return index > 0 ? static_cast<const EditCommand *>(m_undoStack.command(index - 1))->number() : 0;
}

void ProfileDocument::load(Profile profile, const QString &path, const FileStamp &stamp)
{
    m_undoStack.clear();
    m_profile = std::move(profile);
    m_stamp = stamp;
    m_path = path;
    followHidden();
    Q_EMIT pathChanged(m_path);
    Q_EMIT changed(Part::All);
    Q_EMIT modifiedChanged(isModified());
}

void ProfileDocument::loadUnsaved(Profile profile, const QString &path, const FileStamp &stamp)
{
    load(std::move(profile), path, stamp);
    m_undoStack.resetClean();
}

void ProfileDocument::acknowledge(const FileStamp &stamp)
{
    // What was saved last is in no file any more.
    if (stampOf(writeProfile(m_profile)) == stamp)
        m_undoStack.setClean();
    else
        m_undoStack.resetClean();
    expect(stamp);
}

void ProfileDocument::expect(const FileStamp &stamp)
{
    m_stamp = stamp;
    Q_EMIT stampChanged();
}

void ProfileDocument::announceSave(const QString &path, const FileStamp &stamp)
{
    Q_EMIT aboutToSave(path, stamp);
}

void ProfileDocument::markSaved(const QString &path, const FileStamp &stamp)
{
    m_stamp = stamp;
    m_undoStack.setClean();
    if (path != m_path) {
        m_path = path;
        Q_EMIT pathChanged(m_path);
    }
    Q_EMIT modifiedChanged(isModified());
}

bool ProfileDocument::isReadOnly() const
{
    return m_profile.version > profileVersion;
}

bool ProfileDocument::isModified() const
{
    return !m_undoStack.isClean();
}

void ProfileDocument::assign(const Profile &profile)
{
    Parts parts = changedParts(m_profile, profile);
    const std::optional<Rater> before = hidden();
    m_profile = profile;
    if (hidden() != before)
        parts |= rated;
    followHidden();
    Q_EMIT changed(parts);
}

Parts changedParts(const Profile &before, const Profile &after)
{
    Parts parts;
    parts.setFlag(Part::Person, before.person != after.person);
    parts.setFlag(Part::Domains, before.domains != after.domains);
    parts.setFlag(Part::Impacts, before.impacts != after.impacts);
    parts.setFlag(Part::Evidence, before.evidence != after.evidence);
    parts.setFlag(Part::Plan, before.plan != after.plan);
    parts.setFlag(Part::Reviews, before.reviews != after.reviews);
    parts.setFlag(Part::History, before.history != after.history);
    parts.setFlag(Part::Ladder, before.mastered != after.mastered);
    parts.setFlag(Part::Framework, before.framework != after.framework);
    return parts;
}

} // namespace depthchart::ui
