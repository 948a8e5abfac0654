// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/profiledocument.h"

#include "ui/document/editcommand.h"

namespace depthchart::ui {

using namespace core;

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
    Q_EMIT basisChanged(basis);
}

void ProfileDocument::setRater(Rater rater)
{
    if (rater == m_rater)
        return;
    m_rater = rater;
    Q_EMIT raterChanged(rater);
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
    m_undoStack.push(new EditCommand(*this, text, m_profile, std::move(after), mergeKey));
}

void ProfileDocument::load(Profile profile, const QString &path, const FileStamp &stamp)
{
    m_undoStack.clear();
    m_profile = std::move(profile);
    m_stamp = stamp;
    m_path = path;
    Q_EMIT pathChanged(m_path);
    Q_EMIT changed(Part::All);
    Q_EMIT modifiedChanged(isModified());
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
    const Parts parts = changedParts(m_profile, profile);
    m_profile = profile;
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
