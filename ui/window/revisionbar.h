// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/profiledocument.h"
#include "ui/widgets/messagebar.h"

namespace depthchart::ui {

/// Says, above every page, that the rubric's statements changed since the profile was made, what follows from
/// that, and takes the new revision over (domain.md section 5). It is there as long as the two differ; who
/// closes it sees it again with the next profile or rubric.
class RevisionBar final : public MessageBar
{
    Q_OBJECT

public:
    explicit RevisionBar(ProfileDocument &document, QWidget *parent = nullptr);

private:
    void follow(Parts parts);

    ProfileDocument &m_document;
    QAction *m_accept = nullptr;
    bool m_closed = false;
};

} // namespace depthchart::ui
