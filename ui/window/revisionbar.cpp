// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/revisionbar.h"

#include "core/assessment/revision.h"
#include "ui/document/evidenceedits.h"
#include "ui/text/evidencephrases.h"

#include <QAction>

namespace depthchart::ui {

using namespace core;

namespace {

/// What a button has room for.
constexpr int mostCharacters = 16;

QString useText(const QString &revision)
{
    const QString name = revision.simplified();
    return name.isEmpty() || name.size() > mostCharacters
               ? RevisionBar::tr("Use the new rev&ision")
               : RevisionBar::tr("Use rev&ision %1").arg(QString(name).replace(u'&', QStringLiteral("&&")));
}

} // namespace

RevisionBar::RevisionBar(ProfileDocument &document, QWidget *parent)
    : MessageBar(Kind::Warning, {}, parent)
    , m_document(document)
    , m_accept(new QAction(this))
{
    m_accept->setToolTip(tr("Takes the rubric’s revision over, as one step that can be undone"));
    addButton(m_accept);
    connect(m_accept, &QAction::triggered, this, [this] { acceptRevision(m_document); });
    connect(this, &MessageBar::closed, this, [this] { m_closed = true; });
    connect(&document, &ProfileDocument::changed, this, &RevisionBar::follow);
    hide();
}

void RevisionBar::follow(Parts parts)
{
    if (parts == Parts(Part::All))
        m_closed = false;
    if (!(parts & (Part::Framework | Part::Evidence | Part::Domains)))
        return;
    const bool isNeeded = isOfAnotherRevision(m_document.profile(), m_document.framework());
    if (!isNeeded || m_closed) {
        hide();
        return;
    }
    const MovedProfile moved = movedToRevision(m_document.profile(), m_document.framework());
    setTitle(tr("The rubric has changed: revision %1, the profile was made with %2.")
                 .arg(m_document.framework().revision, m_document.profile().framework.revision.isEmpty()
                                                           ? tr("none named")
                                                           : m_document.profile().framework.revision));
    setText(tr("%1 “Assess myself” waits until the new revision is used.").arg(revisionText(moved)));
    m_accept->setText(useText(m_document.framework().revision));
    m_accept->setEnabled(!m_document.isReadOnly());
    show();
}

} // namespace depthchart::ui
