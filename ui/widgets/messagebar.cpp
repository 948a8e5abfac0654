// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/pixelgrid.h"
#include "ui/widgets/accessiblewidgets.h"
#include "ui/widgets/followaction.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr qreal edgeWidth = 3;
constexpr int signSide = 18;

Tone edgeTone(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return Tone::Accent;
    case MessageBar::Kind::Warning:
        return Tone::Text;
    case MessageBar::Kind::Error:
        return Tone::Red;
    }
    return Tone::Text;
}

} // namespace

/// The title in the strong weight and the text after it, wrapped together.
class MessageBar::Text final : public QWidget
{
public:
    explicit Text(QWidget *parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setTitle(const QString &title)
    {
        m_title = title;
        updateGeometry();
        update();
    }
    void setBody(const QString &body)
    {
        m_body = body;
        updateGeometry();
        update();
    }
    QString body() const { return m_body; }
    QString whole() const
    {
        return m_title.isEmpty() || m_body.isEmpty() ? m_title + m_body : m_title + u' ' + m_body;
    }
    QSize sizeHint() const override
    {
        const int width = std::min(fontMetrics().horizontalAdvance(whole()) + 2 * space, lineRoom());
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override { return {20 * space, fontMetrics().height()}; }
    int heightForWidth(int width) const override
    {
        return static_cast<int>(std::ceil(layOut(width, nullptr)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::current().color(Tone::Text));
        const qreal height = layOut(width(), nullptr);
        painter.translate(0, std::max(0.0, (this->height() - height) / 2));
        layOut(width(), &painter);
    }

private:
    int lineRoom() const { return longestLine(font()); }
    qreal layOut(int width, QPainter *painter) const
    {
        QTextLayout layout(whole(), font());
        QTextOption option;
        option.setTextDirection(layoutDirection());
        option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        layout.setFormats({{0, static_cast<int>(m_title.size()), strong}});
        layout.beginLayout();
        const int room = std::min(width, lineRoom());
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            line.setPosition({layoutDirection() == Qt::LeftToRight ? 0.0 : width - room, y});
            y += lineStep(fontMetrics());
        }
        layout.endLayout();
        if (painter != nullptr)
            layout.draw(painter, QPointF());
        return std::max<qreal>(fontMetrics().height(), y - lineStep(fontMetrics()) + fontMetrics().height());
    }

    QString m_title;
    QString m_body;
};

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_buttons(new QHBoxLayout)
    , m_text(new Text(this))
    , m_close(new QToolButton(this))
{
    installAccessibleWidgets();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    // Room for the edge and the sign, which the bar draws itself.
    layout->addSpacing(signSide + space + halfSpace);
    layout->addWidget(m_text, 1);
    m_buttons->setSpacing(space);
    layout->addLayout(m_buttons);
    m_close->setAutoRaise(true);
    setCompact(m_close);
    m_close->setIcon(themedIcon(Icon::Close));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    // As high as its text is in the width that there is, which the size hint does not know.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setText(text);
}

void MessageBar::setKind(Kind kind)
{
    m_kind = kind;
    describe();
    update();
}

void MessageBar::setTitle(const QString &title)
{
    m_text->setTitle(title);
    describe();
}

void MessageBar::setText(const QString &text)
{
    m_text->setBody(text);
    describe();
}

QString MessageBar::text() const
{
    return m_text->body();
}

QAbstractButton *MessageBar::addButton(QAction *action)
{
    auto *button = new QPushButton(this);
    setCompact(button);
    followAction(button, action);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::describe()
{
    const QString kind = m_kind == Kind::Error     ? tr("Error: %1")
                         : m_kind == Kind::Warning ? tr("Warning: %1")
                                                   : QStringLiteral("%1");
    setAccessibleName(kind.arg(m_text->whole()));
}

void MessageBar::dismiss()
{
    hide();
    Q_EMIT closed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    paintBox(painter, rect(), controlRadius, theme.color(Tone::Card), theme.color(Tone::StrongLine));
    painter.save();
    const qreal edge = leftToRight ? 0 : width() - edgeWidth;
    painter.setClipRect(crispRect(painter, QRectF(edge, 0, edgeWidth, height())));
    paintBox(painter, rect(), controlRadius, theme.color(edgeTone(m_kind)), QColor());
    painter.restore();
    const QRect place(2 * space - 2, (height() - signSide) / 2, signSide, signSide);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place),
              m_kind == Kind::Info ? Icon::Info : Icon::Warning, theme.color(edgeTone(m_kind)));
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible())
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace depthchart::ui
