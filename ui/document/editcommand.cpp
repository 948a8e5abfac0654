// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/editcommand.h"

#include "ui/document/profiledocument.h"

namespace depthchart::ui {

namespace {
// Any number but -1 lets QUndoStack ask mergeWith.
constexpr int mergeable = 1;
} // namespace

EditCommand::EditCommand(ProfileDocument &document, quint64 number, const QString &text, core::Profile before,
                         core::Profile after, QString mergeKey)
    : QUndoCommand(text)
    , m_document(document)
    , m_number(number)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(std::move(mergeKey))
{
}

void EditCommand::undo()
{
    m_document.assign(m_before);
}

void EditCommand::redo()
{
    m_document.assign(m_after);
}

int EditCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : mergeable;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other);
    if (next->m_mergeKey != m_mergeKey)
        return false;
    m_after = next->m_after;
    setText(next->text());
    setObsolete(m_after == m_before);
    return true;
}

} // namespace depthchart::ui
