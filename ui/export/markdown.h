// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QDate>
#include <QString>

/// The profile in a few lines of Markdown, for a chat or a ticket.
namespace depthchart::ui {

/// The text as one line of Markdown that reads as typed: what would be markup, a link, an image, an entity or
/// HTML is escaped, white space becomes single blanks, control characters are left out.
[[nodiscard]] QString markdownText(const QString &text);

struct SummaryOptions
{
    /// Printed, and the day from which the route counts.
    QDate date;
    core::Basis basis = core::Basis::Current;
    /// Who reads it while a blind review is open.
    core::Rater rater = core::Rater::Self;
};

/// Level and what is missing, shape, a line a domain, and what comes next. Headings, lists and strong type
/// only: chats know no tables. Where the profile's framework is not the one given, ids and depths are shown.
[[nodiscard]] QString summaryMarkdown(const core::Profile &profile, const core::Framework &framework,
                                      const SummaryOptions &options);

} // namespace depthchart::ui
