// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunitydetails.h"

#include "ui/pages/opportunitydelegate.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

constexpr int signSide = 28;
constexpr int bulletSide = 14;
constexpr int leastLinkWidth = 80;

class VectorSign final : public QWidget
{
public:
    VectorSign(core::Vector vector, QWidget *parent)
        : QWidget(parent)
        , m_vector(vector)
    {
        setFixedSize(signSide, signSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintVectorSign(painter, rect(), m_vector);
    }

private:
    core::Vector m_vector;
};

/// The open circle of what is not met yet.
class Bullet final : public QWidget
{
public:
    explicit Bullet(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(bulletSide, bulletSide + 5);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF square(0, 4, bulletSide, bulletSide);
        paintIcon(painter, square, Icon::Circle, Theme::current().color(Tone::ControlBorder));
    }
};

TextLabel *wrapped(const QString &text, TextSize size, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, size, tone, parent);
    label->setWordWrap(true);
    return label;
}

QHBoxLayout *header(const OpportunityText &text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space + halfSpace);
    row->addWidget(new VectorSign(text.vector, parent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = wrapped(text.title, TextSize::Body, Tone::Text, parent);
    title->setStrong(true);
    words->addWidget(title);
    words->addWidget(wrapped(text.effort, TextSize::Small, Tone::MutedText, parent));
    row->addLayout(words, 1);
    return row;
}

QHBoxLayout *item(const QString &text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(new Bullet(parent), 0, Qt::AlignTop);
    row->addWidget(wrapped(text, TextSize::Body, Tone::Text, parent), 1);
    return row;
}

/// A link's words, elided where they do not fit: a button cannot wrap.
class LinkButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize minimumSizeHint() const override { return {leastLinkWidth, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const int room = std::max(
            0, width() - (sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width()));
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

/// Opens web pages alone: a framework from elsewhere may name any address.
QWidget *link(const core::Resource &resource, QWidget *parent)
{
    const QUrl url(resource.url, QUrl::StrictMode);
    const bool opens = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    const QString words = resource.title.isEmpty() ? resource.url : resource.title;
    if (!opens)
        return wrapped(words, TextSize::Body, Tone::Text, parent);
    auto *button = new LinkButton(parent);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setText(QString(words).replace(u'&', u"&&"_s));
    button->setAccessibleName(words);
    button->setIcon(themedIcon(Icon::Link));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setToolTip(plainToolTip(words + u'\n' + resource.url));
    QObject::connect(button, &QToolButton::clicked, button, [url] { QDesktopServices::openUrl(url); });
    return button;
}

} // namespace

OpportunityDetails::OpportunityDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Chosen step"));
    viewport()->setAutoFillBackground(false);
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
            wrapped(tr("Choose a step to see when it is done, what it asks and where to learn it."),
                    TextSize::Body, Tone::MutedText, content));
    layout->addStretch(1);
    // Once it is whole: in what is visible already, each part would be shown and laid out by itself.
    setWidget(content);
    content->setAutoFillBackground(false);
}

void OpportunityDetails::build(const OpportunityText &text, QVBoxLayout &layout)
{
    QWidget *parent = layout.parentWidget();
    layout.addLayout(header(text, parent));
    if (!text.sentence.isEmpty())
        layout.addWidget(wrapped(text.sentence, TextSize::Body, Tone::MutedText, parent));
    if (!text.demonstration.isEmpty())
        layout.addWidget(wrapped(text.demonstration, TextSize::Body, Tone::Text, parent));
    const auto addHeading = [&](const QString &words) {
        layout.addSpacing(halfSpace);
        auto *label = wrapped(words, TextSize::Small, Tone::MutedText, parent);
        label->setStrong(true);
        layout.addWidget(label);
    };
    for (const OpportunitySection &section : text.sections) {
        addHeading(section.heading);
        for (const QString &words : section.items)
            layout.addLayout(item(words, parent));
    }
    if (text.resources.isEmpty())
        return;
    addHeading(tr("To learn from"));
    for (const core::Resource &resource : text.resources)
        layout.addWidget(link(resource, parent));
}

QSize OpportunityDetails::sizeHint() const
{
    return {320, 200};
}

} // namespace depthchart::ui
