// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statementlist.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

/// Three statements do not blow up to fill a tall window.
constexpr int mostRowHeight = 112;
/// What the rows do not take stays below them.
constexpr int growingFirst = 1000;

} // namespace

StatementList::StatementList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The rows take the focus, and it goes where they are.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(space + halfSpace);
    setWidget(content);
    content->setAutoFillBackground(false);
}

void StatementList::setStatements(const QStringList &statements)
{
    if (statements == m_statements)
        return;
    m_statements = statements;
    // What goes takes no part any more: hidden one by one, the rows would hand the focus down.
    for (StatementRow *row : std::as_const(m_rows))
        row->disconnect(this);
    if (QWidget *focus = focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // It may be telling of its choice just now.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    for (qsizetype i = 0; i < statements.size(); ++i) {
        auto *row = new StatementRow(i + 1, statements.at(i), widget());
        row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        row->setTight(m_tight);
        connect(row, &StatementRow::chosen, this,
                [this, i](StatementRow::Choice choice, bool goesOn) { Q_EMIT chosen(i, choice, goesOn); });
        connect(row, &StatementRow::entered, this, [this, i] { Q_EMIT entered(i); });

        m_column->addWidget(row, growingFirst);
        // At once, not when the layout gets to it: the focus comes next.
        row->show();
        m_rows.append(row);
    }
    m_column->addStretch(1);
    capRows();
    verticalScrollBar()->setValue(0);
}

void StatementList::capRows()
{
    for (StatementRow *row : std::as_const(m_rows))
        row->setMaximumHeight(std::max(mostRowHeight, row->heightForWidth(viewport()->width())));
}

void StatementList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    capRows();
}

void StatementList::setChoices(const QList<StatementRow::Choice> &choices)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setChoice(choices.at(i));
}

void StatementList::setEvidence(const QStringList &lines)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setEvidence(lines.at(i));
}

void StatementList::setCurrent(qsizetype index)
{
    m_current = index;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setCurrent(i == index);
    if (index < m_rows.size())
        ensureWidgetVisible(m_rows.at(index), 0, space);
}

void StatementList::setTight(bool tight)
{
    m_tight = tight;
    m_column->setSpacing(tight ? space : space + halfSpace);
    for (StatementRow *row : std::as_const(m_rows))
        row->setTight(tight);
    capRows();
}

void StatementList::takeFocus()
{
    if (m_current < m_rows.size())
        m_rows.at(m_current)->setFocus(Qt::OtherFocusReason);
}

void StatementList::keyPressEvent(QKeyEvent *event)
{
    // Arrows move between statements, which scrolls where it has to.
    event->ignore();
}

} // namespace depthchart::ui
