// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace depthchart::ui {

class DomainRow;
class ElidedLabel;
class PageRefresh;
class ProfileDocument;

/// The form's domains: a row each with depth, breadth, target and evidence, in the framework's order and
/// under their groups' headings. The row with the focus shows what its level stands for.
class DomainTable final : public QWidget
{
    Q_OBJECT

public:
    explicit DomainTable(ProfileDocument &document, QWidget *parent = nullptr);

    /// Moves the focus to a domain's depth.
    void goTo(const core::DomainId &domain);
    [[nodiscard]] const QList<DomainRow *> &rows() const { return m_rows; }
    /// Tells how high the table may be: its rows spread, or all of them show what their levels stand for.
    void useHeight(int height);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addHeader();
    void addGroup(const QString &group);
    void addRow(qsizetype index);
    void refresh();
    void fitColumns();
    void fitWords();
    void choose(DomainRow *row);
    void spread();
    /// Without spreading and without what the levels stand for.
    [[nodiscard]] int leastHeight() const;
    [[nodiscard]] QList<qsizetype> shownDomains() const;

    ProfileDocument &m_document;
    PageRefresh *m_fresh = nullptr;
    QGridLayout *m_grid = nullptr;
    ElidedLabel *m_breadthHeading = nullptr;
    ElidedLabel *m_evidenceHeading = nullptr;
    QList<DomainRow *> m_rows;
    QList<qsizetype> m_shown;
    DomainRow *m_chosen = nullptr;
    int m_height = 0;
    int m_groups = 0;
    bool m_wasEntered = false;
};

/// Puts an emerging domain among the tracked ones, as one undoable step.
void trackDomain(ProfileDocument &document, const core::Domain &domain);

} // namespace depthchart::ui
