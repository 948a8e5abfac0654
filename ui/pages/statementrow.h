// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace depthchart::ui {

class ElidedLabel;
class SegmentedControl;
class TextLabel;

/// One statement of the rubric as a question: its number, its words, the evidence that is there, and the
/// three answers. Takes the focus itself, so that keys answer before an option is chosen.
class StatementRow final : public QWidget
{
    Q_OBJECT

public:
    /// In the order of the options.
    enum class Choice { None = -1, Can, Cannot, NotSure };

    StatementRow(qsizetype number, const QString &statement, QWidget *parent = nullptr);

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const;
    /// The newest evidence in a line; none: said in words.
    void setEvidence(const QString &line);
    void setCurrent(bool current);
    /// Less room around the words.
    void setTight(bool tight);

Q_SIGNALS:
    /// `goesOn` where the choice is made for good: by its key or a click, not while arrows move through the
    /// options.
    void chosen(depthchart::ui::StatementRow::Choice choice, bool goesOn);
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeAnswers();
    /// What a screen reader says: statement, answer and evidence.
    void describe();

    qsizetype m_number = 0;
    TextLabel *m_statement = nullptr;
    QWidget *m_link = nullptr;
    ElidedLabel *m_evidence = nullptr;
    SegmentedControl *m_answers = nullptr;
    bool m_isCurrent = false;
    bool m_movesThrough = false;
};

} // namespace depthchart::ui
