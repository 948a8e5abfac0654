// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/faultdialog.h"

#include "ui/document/documentfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

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

} // namespace depthchart::ui
