// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/controls.h"
#include "ui/widgets/followaction.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

constexpr int pictureSide = 40;

} // namespace

class EmptyState::Picture final : public QWidget
{
public:
    explicit Picture(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(pictureSide);
    }
    void setIcon(std::optional<Icon> icon)
    {
        m_icon = icon;
        setVisible(icon.has_value());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_icon)
            paintIcon(painter, rect(), *m_icon, Theme::current().color(Tone::MutedText));
    }

private:
    std::optional<Icon> m_icon;
};

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_picture(new Picture(this))
    , m_title(new TextLabel(title, TextSize::Body, Tone::Text, this))
    , m_sentence(new TextLabel(sentence, TextSize::Body, Tone::MutedText, this))
    , m_buttons(new QHBoxLayout)
{
    m_picture->hide();
    m_title->setStrong(true);
    for (TextLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    }
    m_title->setVisible(!title.isEmpty());
    m_sentence->setVisible(!sentence.isEmpty());
    m_buttons->setSpacing(space);
    m_buttons->setContentsMargins(0, space, 0, 0);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addStretch(1);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::setIcon(std::optional<Icon> icon)
{
    m_picture->setIcon(icon);
}

QAbstractButton *EmptyState::addButton(QAction *action, bool primary)
{
    auto *button = new QPushButton(this);
    setPrimary(button, primary);
    followAction(button, action);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace depthchart::ui
