// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QUndoCommand>

namespace depthchart::ui {

class ProfileDocument;

/// One undoable step: the profile before and after. Unchanged lists share their memory, so a step costs
/// little more than what it changed.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(ProfileDocument &document, const QString &text, core::Profile before, core::Profile after,
                QString mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    ProfileDocument &m_document;
    core::Profile m_before;
    core::Profile m_after;
    QString m_mergeKey;
};

} // namespace depthchart::ui
