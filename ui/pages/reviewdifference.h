// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/domainevidence.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/reviewrows.h"
#include "ui/widgets/card.h"

class QAction;
class QBoxLayout;

namespace depthchart::ui {

class DepthSelector;
class ElidedLabel;
class ReviewLevel;
class TextLabel;

/// One domain of the review: what each side's level asks, the evidence for it, and what both agree on.
class ReviewDifference final : public Card
{
    Q_OBJECT

public:
    explicit ReviewDifference(ProfileDocument &document, QWidget *parent = nullptr);

    /// `position`: among the differences, from 0; -1 where the row is none of them.
    void setRow(const ReviewRow &row, qsizetype position, qsizetype differences,
                const QList<core::DomainEvidence> &evidence, bool isHidden);
    /// The two walk through the differences.
    void addWalk(QAction *previous, QAction *next);
    void takeFocus();
    /// A digit that was typed elsewhere on the page: as if it had been typed into the agreed depth.
    void typeKey(QKeyEvent *event);

Q_SIGNALS:
    /// Enter: what was to be settled here is.
    void goOnWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString titleFor(qsizetype position, qsizetype differences, bool isHidden) const;
    void makeLevels();
    void makeAgreed();
    void showLevels(const QList<core::DomainEvidence> &evidence);
    void showAgreed(const QList<core::DomainEvidence> &evidence, bool isHidden);
    [[nodiscard]] QStringList newestOf(int level) const;

    ProfileDocument &m_document;
    ReviewRow m_row;
    ReviewLevel *m_first = nullptr;
    ReviewLevel *m_second = nullptr;
    QWidget *m_decision = nullptr;
    DepthSelector *m_agreed = nullptr;
    ElidedLabel *m_support = nullptr;
    ElidedLabel *m_hint = nullptr;
    TextLabel *m_hidden = nullptr;
};

} // namespace depthchart::ui
