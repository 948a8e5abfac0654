// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/document/profiledocument.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int statusHeight = 28;
constexpr int lockSide = 14;

/// Before the promise that nothing leaves the computer.
class LockSign final : public QWidget
{
public:
    explicit LockSign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(lockSide, lockSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), Icon::Lock, Theme::current().color(Tone::MutedText));
    }
};

} // namespace

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
    m_message = new ElidedLabel({}, this);
    m_lock = new LockSign(this);
    m_framework = new ElidedLabel({}, this);
    m_framework->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_file->setElideMode(Qt::ElideMiddle);
    for (ElidedLabel *label : {m_file, m_state, m_message, m_framework}) {
        label->setTextSize(TextSize::Small);
        label->setTone(Tone::MutedText);
    }
    row->addWidget(m_file);
    row->addWidget(m_state);
    row->addWidget(m_message, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space);
    foot->addWidget(m_lock);
    foot->addWidget(m_framework);
    row->addLayout(foot);
    connect(&document, &ProfileDocument::modifiedChanged, this, &StatusLine::refresh);
    connect(&document, &ProfileDocument::pathChanged, this, &StatusLine::refresh);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &StatusLine::sayStep);
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

void StatusLine::setSaved(const QDateTime &saved, const QDateTime &now)
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const bool isToday = saved.date() == now.date();
    m_saved = !saved.isValid() ? QString()
              : isToday        ? locale.toString(saved.time(), QStringLiteral("HH:mm"))
                               : shortDateText(saved.date());
    refresh();
}

void StatusLine::say(const QString &text)
{
    m_said = text;
    refresh();
}

void StatusLine::sayStep(int index)
{
    const QUndoStack &steps = *m_document.undoStack();
    if (steps.count() == 0)
        m_said.clear();
    else if (index < m_step)
        m_said = tr("Undone: %1").arg(steps.text(index));
    else if (index > 0)
        m_said = steps.text(index - 1);
    m_step = index;
    refresh();
}

QString StatusLine::stateText() const
{
    if (m_document.isReadOnly())
        return tr("Read-only");
    if (m_document.isModified())
        return tr("Edited");
    if (m_document.path().isEmpty())
        return {};
    return m_saved.isEmpty() ? tr("Saved") : tr("Saved %1").arg(m_saved);
}

void StatusLine::refresh()
{
    m_lock->setVisible(!m_isShown);
    m_message->setText(m_said);
    m_state->setText(m_isShown ? stateText() : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    if (!m_isShown) {
        m_file->setText(tr("No profile open"));
        m_framework->setText(tr("Everything stays on this computer: no account, no network"));
        shareWidth();
        return;
    }
    m_file->setText(m_document.path().isEmpty() ? tr("Not saved yet")
                                                : QFileInfo(m_document.path()).fileName());
    m_framework->setText(frameworkText());
    shareWidth();
}

QString StatusLine::frameworkText() const
{
    const core::FrameworkReference &own = m_document.profile().framework;
    if (!m_document.hasItsFramework())
        return tr("Framework: %1 %2, not at hand").arg(own.id.text(), own.revision).simplified();
    return tr("Framework: %1 %2").arg(m_document.framework().name, m_document.framework().revision);
}

void StatusLine::shareWidth()
{
    // Whose file it is and whether it is saved matters more than the framework, however long its name is.
    constexpr int fileParts = 4;
    constexpr int frameworkParts = 3;
    m_file->setMinimumWidth(std::min(m_file->sizeHint().width(), width() / fileParts));
    m_state->setMinimumWidth(std::min(m_state->sizeHint().width(), width() / fileParts));
    m_framework->setMaximumWidth(m_isShown ? width() / frameworkParts : QWIDGETSIZE_MAX);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    shareWidth();
    QWidget::resizeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color(Tone::Line));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace depthchart::ui
