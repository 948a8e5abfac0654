// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

class QUndoStack;

namespace depthchart::ui {

/// Every action of a window, in one place: text, shortcut, icon and tip. Menus, buttons and the header share
/// them.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QUndoStack &undoStack, QObject *parent = nullptr);

    QAction *newProfile;
    QAction *open;
    QAction *openExample;
    QAction *importNotes;
    QAction *mergeFrom;
    QAction *addFromNotes;
    QAction *save;
    QAction *saveAs;
    QAction *exportReport;
    QAction *exportCalendar;
    QAction *print;
    QAction *openFramework;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *addSystem;
    QAction *addEvidence;
    QAction *assessMyself;
    QAction *findRoute;
    QAction *reschedule;
    /// Checkable: the plan as rows.
    QAction *asTable;
    QAction *startReview;
    QAction *startBlindReview;
    /// Of the review under way. The two that say whether are checkable.
    QAction *previousDifference;
    QAction *nextDifference;
    QAction *addAction;
    QAction *blind;
    QAction *sideIn;
    QAction *finishReview;
    QAction *takeSnapshot;
    QAction *showHistory;
    QAction *showRubric;
    QAction *showShortcuts;
    QAction *showAbout;

    /// What other programs can read: a file each, and what is put on the clipboard. Data: int of Export.
    QActionGroup *exports;
    QActionGroup *copies;
    /// System, Light, Dark, in that order; exclusive. Data: int of Appearance.
    QActionGroup *appearance;
    /// One a page, in the rail's order, exclusive, Ctrl+1 on. Data: the page's position.
    QActionGroup *pages;
    /// The raters and bases, exclusive. Data: int of core::Rater, core::Basis.
    QActionGroup *raters;
    QActionGroup *bases;
    /// Radar and dot plot, exclusive. Data: int of DepthChartView::Mode. They, and the two below, act on the
    /// chart of the page that is shown.
    QActionGroup *charts;
    QAction *showRaters;
    QAction *whatIf;
    QAction *trackDomain;

    /// Enables what needs an open profile, and what also needs it to be writable.
    void setProfileOpen(bool isOpen, bool isReadOnly);
    /// Whether a review is under way and what it allows; why not, told in the tool tips.
    struct ReviewState
    {
        bool isUnderWay = false;
        bool isBlind = false;
        /// The side that the controls write for is in, and may say so.
        bool isIn = false;
        /// Why none can be started or no snapshot taken, and why this one cannot be finished; empty where it
        /// can.
        QString noReview;
        QString noFinish;
    };
    void setReviewState(const ReviewState &state);
    /// Why the person cannot be asked about themselves now, told in the tool tip; empty where they can.
    void setAssessmentHindrance(const QString &reason);

private:
    void makeFileActions();
    void makeExportActions();
    void makeEditActions(QUndoStack &undoStack);
    void makeViewActions();
    void makeRatingActions();
    void makePlanActions();
    void makeReviewActions();
    void makeChartActions();
    void makeHelpActions();
    void followAssessment();
    void followReview();

    ReviewState m_review;
    QString m_hindrance;
    bool m_isOpen = false;
};

} // namespace depthchart::ui
