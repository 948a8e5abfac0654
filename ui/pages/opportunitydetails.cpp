// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunitydetails.h"

#include "ui/pages/detailparts.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace depthchart::ui {

OpportunityDetails::OpportunityDetails(QWidget *parent)
    : DetailsArea(parent)
{
    setAccessibleName(tr("Chosen step"));
    show(std::nullopt);
}

void OpportunityDetails::show(const std::optional<OpportunityText> &text)
{
    if (m_shown && text == m_text)
        return;
    m_shown = true;
    m_text = text;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space, 0);
    layout->setSpacing(space);
    if (m_text)
        build(*m_text, *layout);
    else
        layout->addWidget(
            wrappedLabel(tr("Choose a step to see when it is done, what it asks and where to learn it."),
                         TextSize::Body, Tone::MutedText, content));
    layout->addStretch(1);
    // Once it is whole: in what is visible already, each part would be shown and laid out by itself.
    setWidget(content);
    content->setAutoFillBackground(false);
}

void OpportunityDetails::build(const OpportunityText &text, QVBoxLayout &layout)
{
    QWidget *parent = layout.parentWidget();
    layout.addLayout(detailHeader(text.vector, text.title, text.effort, parent).row);
    if (!text.sentence.isEmpty())
        layout.addWidget(wrappedLabel(text.sentence, TextSize::Body, Tone::MutedText, parent));
    if (!text.demonstration.isEmpty())
        layout.addWidget(wrappedLabel(text.demonstration, TextSize::Body, Tone::Text, parent));
    for (const OpportunitySection &section : text.sections) {
        addDetailHeading(layout, section.heading, parent);
        for (const QString &words : section.items)
            layout.addLayout(bulletItem(words, parent));
    }
    addResources(layout, text.resources, parent);
}

QSize OpportunityDetails::sizeHint() const
{
    return {320, 200};
}

} // namespace depthchart::ui
