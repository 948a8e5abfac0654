// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/domainevidence.h"
#include "core/framework/framework.h"

#include <QObject>
#include <QRect>

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QToolButton;

namespace depthchart::ui {

class DepthSelector;
class ElidedLabel;
class EvidenceMeter;
class ProfileDocument;
class StatusSign;
class TextLabel;

/// One domain of the form: its controls stand in the columns of the table's grid, so that all rows align.
/// Every choice becomes an edit of the document.
class DomainRow final : public QObject
{
    Q_OBJECT

public:
    enum Column { Name, Depth, Breadth, Target, Sign, Meter, Evidence, Menu, ColumnCount };

    DomainRow(ProfileDocument &document, const core::Domain &domain, QWidget *parent);

    /// Puts the controls into the grid's rows `row` and `row + 1`.
    void placeIn(QGridLayout &grid, int row);
    void refresh(const core::DomainEvidence &evidence);
    /// Shows or hides what the level stands for.
    void setChosen(bool isChosen);
    void takeFocus();

    [[nodiscard]] const core::DomainId &id() const { return m_domain.id; }
    /// What the row covers in the table, details included.
    [[nodiscard]] QRect area() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// One of its controls has the focus now.
    void chosen(depthchart::ui::DomainRow *row);

private:
    void makeControls(QWidget *parent);
    void makeEvidence(QWidget *parent);
    void makeMenu(QWidget *parent);
    void setDepth(std::optional<core::Depth> depth);
    void setBreadth(bool breadth);
    void setTarget(int index);
    void setApplies(bool applies);
    void refreshControls();
    void refreshEvidence(const core::DomainEvidence &evidence);
    void showDetails(std::optional<core::Depth> depth);
    [[nodiscard]] QString remark() const;

    ProfileDocument &m_document;
    core::Domain m_domain;
    ElidedLabel *m_name = nullptr;
    DepthSelector *m_depth = nullptr;
    QCheckBox *m_breadth = nullptr;
    QComboBox *m_target = nullptr;
    StatusSign *m_sign = nullptr;
    EvidenceMeter *m_meter = nullptr;
    QWidget *m_evidence = nullptr;
    ElidedLabel *m_evidenceWords = nullptr;
    ElidedLabel *m_remark = nullptr;
    QToolButton *m_menu = nullptr;
    QAction *m_applies = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_untrack = nullptr;
    TextLabel *m_demonstration = nullptr;
    TextLabel *m_months = nullptr;
    QWidget *m_details = nullptr;
    bool m_isChosen = false;
};

} // namespace depthchart::ui
