// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/faultdialog.h"

#include "ui/document/documentfile.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace depthchart::ui {

FaultDialog::FaultDialog(const QString &path, const core::Faults &faults, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Faults of the file"));
    resize(80 * space, 50 * space);
    auto *column = new QVBoxLayout(this);
    auto *head = new TextLabel(tr("%1 has %2 faults. Mend them in a text editor, or open an older copy.")
                                   .arg(path)
                                   .arg(faults.size()),
                               TextSize::Body, Tone::Text, this);
    head->setWordWrap(true);
    auto *list = new QPlainTextEdit(ui::faultLines(faults), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("Faults"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, list,
            [list] { QGuiApplication::clipboard()->setText(list->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(head);
    column->addWidget(list);
    column->addWidget(buttons);
}

Notice refusalNotice(const QString &title, const QString &path, const core::Faults &faults, QWidget &window)
{
    Notice notice{MessageBar::Kind::Error, title, {}, {}};
    if (faults.size() == 1) {
        notice.text = FaultDialog::tr("%1. Nothing was changed.").arg(capitalised(faultLines(faults)));
        return notice;
    }
    notice.text = FaultDialog::tr("It has %1 faults. Nothing was changed.").arg(faults.size());
    auto *showAll = new QAction(FaultDialog::tr("Show &all faults…"), &window);
    QObject::connect(showAll, &QAction::triggered, &window, [&window, path, faults] {
        FaultDialog dialog(path, faults, &window);
        dialog.exec();
    });
    notice.actions << showAll;
    return notice;
}

} // namespace depthchart::ui
