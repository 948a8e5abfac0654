// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/document/profiledocument.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

namespace depthchart::ui {

namespace {
constexpr int statusHeight = 28;
}

StatusLine::StatusLine(ProfileDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setFixedHeight(statusHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * space, 0, 2 * space, 0);
    row->setSpacing(2 * space);
    m_file = new ElidedLabel({}, this);
    m_state = new ElidedLabel({}, this);
    m_framework = new ElidedLabel({}, this);
    m_framework->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_file->setElideMode(Qt::ElideMiddle);
    for (ElidedLabel *label : {m_file, m_state, m_framework}) {
        label->setTextSize(TextSize::Small);
        label->setTone(Tone::MutedText);
    }
    row->addWidget(m_file, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_framework, 1);
    connect(&document, &ProfileDocument::modifiedChanged, this, &StatusLine::refresh);
    connect(&document, &ProfileDocument::pathChanged, this, &StatusLine::refresh);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (index > 0)
            say(m_document.undoStack()->text(index - 1));
        else
            refresh();
    });
    connect(&document, &ProfileDocument::changed, this, [this](Parts parts) {
        if (parts.testFlag(Part::Framework))
            refresh();
    });
    refresh();
}

void StatusLine::setProfileShown(bool isShown)
{
    m_isShown = isShown;
    refresh();
}

void StatusLine::say(const QString &text)
{
    m_said = text;
    refresh();
}

void StatusLine::refresh()
{
    if (!m_isShown) {
        m_file->setText(tr("No profile open"));
        m_state->setText(m_said);
        m_framework->setText(tr("Everything stays on this computer: no account, no network"));
        return;
    }
    const bool hasFile = !m_document.path().isEmpty();
    m_file->setText(hasFile ? QFileInfo(m_document.path()).fileName() : tr("Not saved yet"));
    QStringList state;
    if (m_document.isReadOnly())
        state << tr("Read-only");
    else if (m_document.isModified())
        state << tr("Edited");
    else if (hasFile)
        state << tr("Saved");
    if (!m_said.isEmpty())
        state << m_said;
    m_state->setText(state.join(tr(" · ")));
    m_framework->setText(
        tr("Framework: %1 %2").arg(m_document.framework().name, m_document.framework().revision));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color(Tone::Line));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace depthchart::ui
