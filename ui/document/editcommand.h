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
    /// Steps of a document are numbered as they are made, from 1.
    EditCommand(ProfileDocument &document, quint64 number, const QString &text, core::Profile before,
                core::Profile after, QString mergeKey);

    [[nodiscard]] quint64 number() const { return m_number; }
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    ProfileDocument &m_document;
    quint64 m_number = 0;
    core::Profile m_before;
    core::Profile m_after;
    QString m_mergeKey;
};

} // namespace depthchart::ui
