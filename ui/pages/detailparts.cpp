// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailparts.h"

#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/vectorsign.h"

#include <QCoreApplication>
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

constexpr int bulletSide = 14;
constexpr int leastLinkWidth = 80;

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

} // namespace

TextLabel *wrappedLabel(const QString &text, TextSize size, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, size, tone, parent);
    label->setWordWrap(true);
    return label;
}

DetailHeader detailHeader(core::Vector vector, const QString &title, const QString &effort, QWidget *parent)
{
    auto *sign = new VectorSign(parent);
    DetailHeader header{new QHBoxLayout, sign, wrappedLabel(title, TextSize::Body, Tone::Text, parent),
                        wrappedLabel(effort, TextSize::Small, Tone::MutedText, parent)};
    header.title->setStrong(true);
    header.row->setSpacing(space + halfSpace);
    sign->setVector(vector);
    header.row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(header.title);
    words->addWidget(header.effort);
    header.row->addLayout(words, 1);
    return header;
}

QHBoxLayout *bulletItem(const QString &text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(new Bullet(parent), 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(text, TextSize::Body, Tone::Text, parent), 1);
    return row;
}

namespace {

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
        return wrappedLabel(words, TextSize::Body, Tone::Text, parent);
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

void addDetailHeading(QVBoxLayout &layout, const QString &words, QWidget *parent)
{
    layout.addSpacing(halfSpace);
    auto *label = wrappedLabel(words, TextSize::Small, Tone::MutedText, parent);
    label->setStrong(true);
    layout.addWidget(label);
}

void addResources(QVBoxLayout &layout, const QList<core::Resource> &resources, QWidget *parent)
{
    if (resources.isEmpty())
        return;
    addDetailHeading(layout, QCoreApplication::translate("depthchart::ui::DetailParts", "To learn from"),
                     parent);
    for (const core::Resource &resource : resources)
        layout.addWidget(link(resource, parent));
}

} // namespace depthchart::ui
