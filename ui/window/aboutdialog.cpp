// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/paths.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/helpdialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

class AboutText
{
    Q_DECLARE_TR_FUNCTIONS(AboutText)
};

constexpr int iconSide = 64;
constexpr int textWidth = 68 * space;
constexpr QSize licenceSize{720, 600};

struct BuiltOn
{
    QString name;
    QString licence;
};

QList<BuiltOn> builtOn()
{
    return {{AboutText::tr("Qt %1, with Qt Charts").arg(QLatin1StringView(qVersion())),
             AboutText::tr("GNU General Public License 3")},
            {AboutText::tr("JSON for Modern C++"), AboutText::tr("MIT licence")},
            {AboutText::tr("tl::expected"), AboutText::tr("CC0 1.0, public domain")}};
}

TextLabel *paragraph(const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Body, tone, parent);
    label->setWordWrap(true);
    return label;
}

QLayout *makeHeading(QWidget *parent)
{
    auto *icon = new QLabel(parent);
    icon->setPixmap(applicationIcon().pixmap(QSize(iconSide, iconSide), parent->devicePixelRatioF()));
    icon->setFixedSize(iconSide, iconSide);
    auto *name = new TextLabel(AboutText::tr("Depthchart %1").arg(QCoreApplication::applicationVersion()),
                               TextSize::Title, Tone::Text, parent);
    name->setStrong(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(halfSpace);
    words->addWidget(name);
    words->addWidget(paragraph(AboutText::tr("Where an AI engineer stands, what to do next and how to prove "
                                             "it. Your profiles stay on this computer: no account, no "
                                             "network."),
                               Tone::MutedText, parent));
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QLayout *makeLicences(QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * space);
    grid->setVerticalSpacing(halfSpace);
    grid->setColumnStretch(1, 1);
    for (const BuiltOn &each : builtOn()) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(each.name, TextSize::Body, Tone::Text, parent), row, 0);
        grid->addWidget(new TextLabel(each.licence, TextSize::Body, Tone::MutedText, parent), row, 1);
    }
    return grid;
}

TextLabel *subheading(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Body, Tone::Text, parent);
    label->setStrong(true);
    return label;
}

void showLicence(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AboutText::tr("GNU General Public License"));
    auto *text = new QPlainTextEdit(dialog);
    QFile file(resources::licence());
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(licenceSize);
    dialog->show();
}

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AboutText::tr("About Depthchart"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *licence = buttons->addButton(AboutText::tr("&Licence text"), QDialogButtonBox::ActionRole);
    QObject::connect(licence, &QPushButton::clicked, dialog, [dialog] { showLicence(dialog); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);

    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 2 * space);
    column->setSpacing(space);
    column->addLayout(makeHeading(dialog));
    column->addSpacing(space);
    column->addWidget(subheading(AboutText::tr("Licence"), dialog));
    column->addWidget(paragraph(AboutText::tr("Free software under the GNU General Public License, version 3 "
                                              "or later, without any warranty. It is built on:"),
                                Tone::Text, dialog));
    column->addLayout(makeLicences(dialog));
    column->addSpacing(space);
    column->addWidget(subheading(AboutText::tr("The rubric"), dialog));
    column->addWidget(
        paragraph(AboutText::tr("The levels of prompt engineering, the career levels and the traditional "
                                "ladder follow “Career Development Pathways in AI Engineering”."),
                  Tone::Text, dialog));
    column->addSpacing(space);
    column->addWidget(buttons);
    // Wrapped texts know their height from the width alone.
    dialog->setMinimumWidth(textWidth);
    dialog->resize(textWidth, column->totalHeightForWidth(textWidth));
    dialog->setMinimumHeight(dialog->height());
    dialog->show();
}

} // namespace depthchart::ui
