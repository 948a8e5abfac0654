// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/statementrow.h"

#include <QList>
#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace depthchart::ui {

/// The statements of one level, a row each; it scrolls where they do not fit, and spreads a little
/// where they do.
class StatementList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StatementList(QWidget *parent = nullptr);

    /// The rows are made anew where the statements are others.
    void setStatements(const QStringList &statements);
    /// Per statement.
    void setChoices(const QList<StatementRow::Choice> &choices);
    void setEvidence(const QStringList &lines);
    /// The statement that keys answer, from 0.
    void setCurrent(qsizetype index);
    void setTight(bool tight);
    void takeFocus();

Q_SIGNALS:
    void chosen(qsizetype index, depthchart::ui::StatementRow::Choice choice, bool goesOn);
    void entered(qsizetype index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void capRows();

    QVBoxLayout *m_column = nullptr;
    QList<StatementRow *> m_rows;
    QStringList m_statements;
    qsizetype m_current = 0;
    bool m_tight = false;
};

} // namespace depthchart::ui
