// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recoverydialog.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/changetree.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace depthchart::ui {

namespace {

constexpr QSize firstSize{720, 440};

} // namespace

RecoveryDialog::RecoveryDialog(const QString &sentence, const QList<MergeLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Edits that were not saved"));
    resize(firstSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    auto *head = new TextLabel(sentence, TextSize::Body, Tone::Text, this);
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(makeLines(lines), 1);
    auto *hint =
        new TextLabel(tr("Restoring is one step, which Undo takes back. Closing this keeps the edits."),
                      TextSize::Small, Tone::MutedText, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(makeButtons());
}

QWidget *RecoveryDialog::makeLines(const QList<MergeLine> &lines)
{
    auto *view = new ChangeTree(tr("Edited"), firstSize.width() / 2, this);
    view->addLines(lines);
    view->setAccessibleName(tr("All edits"));
    view->chooseFirst();
    return view;
}

QWidget *RecoveryDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *restore = new PrimaryButton(tr("&Restore"), this);
    restore->setDefault(true);
    restore->setFocus();
    buttons->addButton(restore, QDialogButtonBox::AcceptRole);
    QPushButton *discard = buttons->addButton(tr("&Discard…"), QDialogButtonBox::DestructiveRole);
    QPushButton *later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    connect(restore, &QPushButton::clicked, this, [this] {
        m_wish = Wish::Restore;
        accept();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_wish = Wish::Discard;
        accept();
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

} // namespace depthchart::ui
