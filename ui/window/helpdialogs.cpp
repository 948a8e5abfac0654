// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialogs.h"

#include "ui/text/phrases.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

namespace {

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

constexpr QSize rubricSize{880, 640};
constexpr QSize shortcutSize{480, 560};

/// A dialog with a column of content over a Close button; deletes itself.
QVBoxLayout *openDialog(const QString &title, QSize size, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(size);
    auto *column = new QVBoxLayout(dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    return column;
}

void addStatements(QTreeWidgetItem &level, const QString &heading, const QStringList &statements)
{
    if (statements.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(&level, {heading});
    group->setExpanded(true);
    for (const QString &statement : statements) {
        auto *item = new QTreeWidgetItem(group, {statement});
        item->setToolTip(0, plainToolTip(statement));
    }
}

void addDomain(QTreeWidget &tree, const Domain &domain)
{
    auto *top = new QTreeWidgetItem(&tree, {domain.name});
    top->setFont(0, textFont(TextSize::Body, true));
    top->setToolTip(0, plainToolTip(domain.summary));
    for (const Level &level : domain.levels) {
        const int months = monthsUpTo(domain, level.level).value();
        const QString title =
            level.title.isEmpty()
                ? HelpText::tr("Level %1").arg(level.level.value())
                : HelpText::tr("Level %1: %2").arg(QString::number(level.level.value()), level.title);
        auto *item = new QTreeWidgetItem(
            top, {HelpText::tr("%1 (%2 from nothing)").arg(title, monthsText(Months(months)))});
        addStatements(*item, HelpText::tr("What a person at this level does"), level.canExecute);
        addStatements(*item, HelpText::tr("What it takes to know"), level.knowledge);
        addStatements(*item, HelpText::tr("How it is shown"),
                      level.demonstration.isEmpty() ? QStringList() : QStringList{level.demonstration});
        addStatements(*item, HelpText::tr("How others can tell"), level.validation);
    }
    // Its levels are in sight at once; what a level asks is a click away.
    top->setExpanded(true);
}

/// Shows an item where its own text, or that of one below it, holds the words.
bool filter(QTreeWidgetItem &item, const QString &words)
{
    bool isShown = words.isEmpty() || item.text(0).contains(words, Qt::CaseInsensitive);
    for (int i = 0; i < item.childCount(); ++i)
        isShown = filter(*item.child(i), words) || isShown;
    item.setHidden(!isShown);
    if (!words.isEmpty())
        item.setExpanded(isShown);
    return isShown;
}

} // namespace

void showRubric(const Framework &framework, QWidget *parent)
{
    QVBoxLayout *column = openDialog(HelpText::tr("The rubric: %1").arg(framework.name), rubricSize, parent);
    QWidget *dialog = column->parentWidget();
    auto *search = new QLineEdit(dialog);
    search->setPlaceholderText(HelpText::tr("Search the rubric"));
    search->setAccessibleName(HelpText::tr("Search the rubric"));
    search->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget(dialog);
    tree->setHeaderHidden(true);
    tree->setWordWrap(true);
    tree->setAccessibleName(HelpText::tr("Rubric"));
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Domain &domain : framework.domains)
        addDomain(*tree, domain);
    QObject::connect(search, &QLineEdit::textChanged, tree, [tree](const QString &words) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            filter(*tree->topLevelItem(i), words);
    });
    column->insertWidget(0, search);
    column->insertWidget(1, tree, 1);
    dialog->show();
    search->setFocus();
}

void showShortcuts(const Actions &actions, QWidget *parent)
{
    QVBoxLayout *column = openDialog(HelpText::tr("Keyboard shortcuts"), shortcutSize, parent);
    auto *tree = new QTreeWidget(column->parentWidget());
    tree->setHeaderLabels({HelpText::tr("Action"), HelpText::tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(HelpText::tr("Keyboard shortcuts"));
    for (const QAction *action : actions.findChildren<QAction *>()) {
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty())
            new QTreeWidgetItem(tree, {QString(action->text()).remove(u'&').remove(u'…'), keys});
    }
    const QList<QPair<QString, QString>> onPages = {
        {HelpText::tr("Set a depth"), HelpText::tr("0 to 9")},
        {HelpText::tr("Clear a depth"), HelpText::tr("Delete")},
        {HelpText::tr("Edit a system"), HelpText::tr("F2, Enter")},
        {HelpText::tr("Remove a system"), HelpText::tr("Delete")},
        {HelpText::tr("Choose a radar’s axis, open its domain"), HelpText::tr("Arrows, Enter")},
        {HelpText::tr("What if: move the axis’ point, drop what was tried"), HelpText::tr("Arrows, Escape")},
        {HelpText::tr("Tick a skill of the ladder"), HelpText::tr("Arrows, Space")},
        {HelpText::tr("Zoom the timeline"), HelpText::tr("+, −")},
        {HelpText::tr("Review: agree on a depth, go to the next difference"), HelpText::tr("0 to 9, Enter")},
        {HelpText::tr("Review: edit, tick, remove an action"), HelpText::tr("Enter, Space, Delete")}};
    for (const auto &[what, keys] : onPages)
        new QTreeWidgetItem(tree, {what, keys});
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    column->insertWidget(0, tree, 1);
    column->parentWidget()->show();
}

} // namespace depthchart::ui
