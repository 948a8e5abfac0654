// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/domainevidence.h"
#include "core/framework/framework.h"
#include "ui/text/phrases.h"

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
    static constexpr int gridRows = 3;

    DomainRow(ProfileDocument &document, const core::Domain &domain, QWidget *parent);

    /// Puts the controls into `gridRows` rows of the grid, from `row` on.
    void placeIn(QGridLayout &grid, int row);
    /// The first of its grid rows.
    [[nodiscard]] int gridRow() const { return m_gridRow; }
    void refresh(const core::DomainEvidence &evidence);
    /// Shows or hides what the level stands for; the chosen row also says which keys set it.
    void setOpen(bool isOpen, bool isChosen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// By the rater whose depths the form shows.
    [[nodiscard]] bool isRated() const;
    /// What the name on one line takes.
    [[nodiscard]] int nameWidth() const;
    /// Height that its controls and the words beside them want.
    [[nodiscard]] int controlsHeight() const;
    /// That of the whole row, but for what the level stands for.
    [[nodiscard]] int height() const;
    /// What showing what the level stands for takes, now and where each text is one line.
    [[nodiscard]] int detailsHeight() const;
    [[nodiscard]] static int detailsLine();
    /// What its controls take side by side, without the name, the breadth box and the words.
    [[nodiscard]] int controlsWidth() const;
    /// Where there is little room, the meter tells the evidence alone; a remark wider than the room for
    /// words stands below the controls.
    void fitWords(bool isNarrow, int room);
    /// Room below what the level stands for.
    void setSpread(int below);
    void takeFocus();

    /// What it covers in the table, details included.
    [[nodiscard]] QRect area() const;
    [[nodiscard]] const core::DomainId &id() const { return m_domain.id; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// One of its controls has the focus now.
    void chosen(depthchart::ui::DomainRow *row);

private:
    void makeControls(QWidget *parent);
    void makeEvidence(QWidget *parent);
    void makeDetails(QWidget *parent);
    void makeMenu(QWidget *parent);
    void placeRemark();
    void setDepth(std::optional<core::Depth> depth);
    void setBreadth(bool breadth);
    void setTarget(int index);
    void setApplies(bool applies);
    void refreshControls();
    void refreshEvidence(const core::DomainEvidence &evidence);
    void showDetails(std::optional<core::Depth> depth);
    void showRemark(const EvidenceWords &words, bool applies);
    [[nodiscard]] QString differenceFromAgreed() const;

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
    QGridLayout *m_grid = nullptr;
    QToolButton *m_menu = nullptr;
    QAction *m_applies = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_untrack = nullptr;
    TextLabel *m_level = nullptr;
    TextLabel *m_demonstration = nullptr;
    TextLabel *m_months = nullptr;
    QWidget *m_details = nullptr;
    QWidget *m_remarkRow = nullptr;
    StatusSign *m_remarkSign = nullptr;
    int m_gridRow = 0;
    bool m_isOpen = false;
    bool m_isChosen = false;
    bool m_isNarrow = false;
    bool m_isRemarkBelow = false;
    int m_below = 0;
};

} // namespace depthchart::ui
