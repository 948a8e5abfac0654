// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "core/common/terms.h"
#include "ui/radar/depthchartview.h"
#include "ui/text/phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/exports.h"

#include <QUndoStack>

namespace depthchart::ui {

namespace {

QAction *makeAction(QObject *parent, const QString &text, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, parent);
    action->setShortcut(shortcut);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

QAction *addChoice(QActionGroup *group, const QString &text, int value)
{
    QAction *action = group->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    return action;
}

QString assessmentTip()
{
    return Actions::tr("Go through the rubric statement by statement, and take the depths that follow");
}

QString privateNotesTip()
{
    return Actions::tr("Your own notes about this person: on this computer only, in a window of their own");
}

} // namespace

Actions::Actions(QUndoStack &undoStack, QObject *parent)
    : QObject(parent)
{
    makeFileActions();
    makeExportActions();
    makeEditActions(undoStack);
    makeViewActions();
    makeRatingActions();
    makePlanActions();
    makeReviewActions();
    makeChartActions();
    makeHelpActions();
}

void Actions::makeFileActions()
{
    newProfile = makeAction(this, tr("&New profile"), QKeySequence::New, tr("Start an empty profile"));
    newProfile->setIcon(themedIcon(Icon::Add));
    open = makeAction(this, tr("&Open…"), QKeySequence::Open, tr("Open a profile file"));
    open->setIcon(themedIcon(Icon::Folder));
    openExample = makeAction(this, tr("&Try the example"), {}, tr("Open the example profile of Noor Haddad"));
    openExample->setIcon(themedIcon(Icon::Example));
    importNotes = makeAction(this, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                             tr("Bring in evidence from a resume (JSON Resume) or from notes"));
    importNotes->setIcon(themedIcon(Icon::Import));
    mergeFrom = makeAction(this, tr("&Merge from file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                           tr("Bring together this profile and another copy of it, or a report with one"));
    save = makeAction(this, tr("&Save"), QKeySequence::Save, tr("Save the profile"));
    save->setIcon(themedIcon(Icon::Save));
    saveAs = makeAction(this, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                        tr("Save the profile under another name"));
    exportReport =
        makeAction(this, tr("&Report…"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Write the report as a PDF"));
    exportReport->setIcon(themedIcon(Icon::Export));
    exportCalendar =
        makeAction(this, tr("&Calendar…"), {}, tr("Write the ends of the plan’s steps as a calendar file"));
    exportCalendar->setIcon(themedIcon(Icon::Calendar));
    print = makeAction(this, tr("&Print report…"), QKeySequence::Print, tr("Print the report"));
    print->setIcon(themedIcon(Icon::Print));
    openFramework = makeAction(this, tr("Open &framework…"), {},
                               tr("Read the profile with the rubric of another organisation"));
    forgetPerson = makeAction(this, tr("For&get this person…"), {},
                              tr("Remove what this computer keeps about them beside their file"));
    close = makeAction(this, tr("&Close window"), QKeySequence::Close, tr("Close this window"));
    quit = makeAction(this, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Close all windows"));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeExportActions()
{
    exports = new QActionGroup(this);
    copies = new QActionGroup(this);
    for (QActionGroup *group : {exports, copies})
        group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    const auto add = [](QActionGroup *group, Export what, const QString &text, const QString &tip) {
        QAction *action = makeAction(group, text, {}, tip);
        action->setData(static_cast<int>(what));
        group->addAction(action);
    };
    add(exports, Export::Opportunities, tr("&Opportunities (CSV)…"),
        tr("Write every possible next step as a table (CSV)"));
    add(exports, Export::Steps, tr("Plan’s &steps (CSV)…"),
        tr("Write the steps of the plan as a table (CSV)"));
    add(exports, Export::Evidence, tr("&Evidence (CSV)…"),
        tr("Write the evidence with its tasks as a table (CSV)"));
    add(exports, Export::CopyForRating, tr("Copy &for rating…"),
        tr("Write a copy without the self-ratings, for somebody to rate blindly"));
    add(exports, Export::Summary, tr("S&ummary (Markdown)…"), tr("Write the summary as Markdown"));
    add(exports, Export::Radar, tr("R&adar (SVG, PNG)…"), tr("Write the radar as a picture (SVG or PNG)"));
    add(exports, Export::Timeline, tr("&Timeline (SVG, PNG)…"),
        tr("Write the timeline as a picture (SVG or PNG)"));
    add(copies, Export::Summary, tr("&Summary"), tr("Copy the summary as Markdown, for a chat or a ticket"));
    add(copies, Export::Radar, tr("&Radar"), tr("Copy the radar as a picture"));
    add(copies, Export::Timeline, tr("&Timeline"), tr("Copy the timeline as a picture"));
}

void Actions::makeEditActions(QUndoStack &undoStack)
{
    undo = undoStack.createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(themedIcon(Icon::Undo));
    redo = undoStack.createRedoAction(this, tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setIcon(themedIcon(Icon::Redo));
    addSystem =
        makeAction(this, tr("Add a &system in production"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                   tr("Record a system that runs in production"));
    addSystem->setIcon(themedIcon(Icon::Add));
    addEvidence = makeAction(this, tr("Add &evidence"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                             tr("One dated statement of work done"));
    addEvidence->setIcon(themedIcon(Icon::Add));
    addFromNotes = makeAction(this, tr("Add from &notes…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                              tr("Go through notes statement by statement, with the tasks each may show"));
    addFromNotes->setIcon(themedIcon(Icon::Import));
}

void Actions::makeViewActions()
{
    appearance = new QActionGroup(this);
    addChoice(appearance, tr("&System"), static_cast<int>(Appearance::System))->setChecked(true);
    addChoice(appearance, tr("&Light"), static_cast<int>(Appearance::Light));
    addChoice(appearance, tr("&Dark"), static_cast<int>(Appearance::Dark));

    struct Page
    {
        QString text;
        Icon icon;
    };
    const QList<Page> built = {{tr("Overview"), Icon::Overview}, {tr("Profile"), Icon::Profile},
                               {tr("Evidence"), Icon::Evidence}, {tr("Growth"), Icon::Growth},
                               {tr("Review"), Icon::Review},     {tr("Report"), Icon::Report}};
    pages = new QActionGroup(this);
    for (int position = 0; position < built.size(); ++position) {
        QAction *action = addChoice(pages, built.at(position).text, position);
        action->setIcon(themedIcon(built.at(position).icon));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + position)));
        action->setToolTip(
            tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void Actions::makeRatingActions()
{
    raters = new QActionGroup(this);
    addChoice(raters, tr("The &person"), static_cast<int>(core::Rater::Self))->setChecked(true);
    addChoice(raters, tr("The &manager"), static_cast<int>(core::Rater::Manager));
    assessMyself = makeAction(this, tr("&Assess myself…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                              assessmentTip());
    assessMyself->setIcon(themedIcon(Icon::Tick));
    bases = new QActionGroup(this);
    for (const auto &[basis, name] : core::Terms<core::Basis>::table)
        addChoice(bases, basisName(basis), static_cast<int>(basis))
            ->setChecked(basis == core::Basis::Current);
}

void Actions::makePlanActions()
{
    findRoute = makeAction(this, tr("Find sh&ortest route"), QKeySequence(Qt::CTRL | Qt::Key_R),
                           tr("Put the quickest way to the goal on the timeline"));
    findRoute->setIcon(themedIcon(Icon::Growth));
    reschedule = makeAction(this, tr("Re&schedule"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                            tr("Place every step that is not pinned, active or done as early as it can be"));
    asTable = makeAction(this, tr("As a &table"), QKeySequence(Qt::CTRL | Qt::Key_T),
                         tr("Show the steps as rows of a table"));
    asTable->setCheckable(true);
}

void Actions::makeReviewActions()
{
    startReview = makeAction(this, tr("&Start review"), {}, {});
    startReview->setIcon(themedIcon(Icon::Review));
    startBlindReview = makeAction(this, tr("Start bli&nd review"), {}, {});
    previousDifference =
        makeAction(this, tr("&Previous difference"), QKeySequence(Qt::SHIFT | Qt::Key_F8),
                   tr("Go to the domain before, of those that you rated differently (Shift+F8)"));
    previousDifference->setIcon(themedIcon(Icon::ChevronLeft));
    nextDifference = makeAction(this, tr("&Next difference"), QKeySequence(Qt::Key_F8),
                                tr("Go to the next domain that you rated differently (F8)"));
    nextDifference->setIcon(themedIcon(Icon::ChevronRight));
    addAction = makeAction(this, tr("Add a&ction"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                           tr("Add what is to be done after this review"));
    addAction->setIcon(themedIcon(Icon::Add));
    blind =
        makeAction(this, tr("Blin&d"), {}, tr("Hide each side’s ratings from the other until both are in"));
    sideIn = makeAction(this, tr("&I am in"), {},
                        tr("Say that the ratings of the side that “Rating as” names are complete"));
    for (QAction *action : {blind, sideIn})
        action->setCheckable(true);
    finishReview = makeAction(this, tr("Finish revie&w"), {}, {});
    takeSnapshot = makeAction(this, tr("&Take snapshot"), {}, {});
    showHistory = makeAction(this, tr("Histor&y…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                             tr("Depth over time, and what changed between two snapshots"));
    showHistory->setIcon(themedIcon(Icon::History));
    privateNotes = makeAction(this, tr("Private n&otes…"), {}, privateNotesTip());
    privateNotes->setIcon(themedIcon(Icon::Lock));
    followReview();
}

void Actions::setReviewState(const ReviewState &state)
{
    m_review = state;
    followReview();
}

void Actions::followReview()
{
    const auto offer = [](QAction *action, bool enabled, const QString &tip, const QString &reason) {
        action->setEnabled(enabled && reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? tip : reason);
        action->setStatusTip(action->toolTip());
    };
    const bool canStart = m_isOpen && !m_review.isUnderWay;
    const QString noStart = m_review.isUnderWay ? tr("A review is under way") : m_review.noReview;
    offer(startReview, canStart, tr("Set the person’s ratings beside the manager’s"), noStart);
    offer(startBlindReview, canStart, tr("Hide each side’s ratings from the other until both are in"),
          noStart);
    offer(takeSnapshot, m_isOpen, tr("Keep the depths of today in the history"), m_review.noReview);
    const bool canEdit = m_isOpen && m_review.isUnderWay && m_review.noReview.isEmpty();
    offer(finishReview, canEdit, tr("Write the agreed depths and a snapshot"), m_review.noFinish);
    for (QAction *action : {addAction, blind})
        action->setEnabled(canEdit);
    sideIn->setEnabled(canEdit && m_review.isBlind);
    for (QAction *action : {previousDifference, nextDifference})
        action->setEnabled(m_isOpen && m_review.isUnderWay);
    showHistory->setEnabled(m_isOpen);
    blind->setChecked(m_review.isBlind);
    sideIn->setChecked(m_review.isIn);
}

void Actions::makeChartActions()
{
    charts = new QActionGroup(this);
    addChoice(charts, tr("&Radar"), static_cast<int>(DepthChartView::Mode::Radar));
    addChoice(charts, tr("&Dot plot"), static_cast<int>(DepthChartView::Mode::DotPlot));
    showRaters = makeAction(this, tr("Rat&ers"), {},
                            tr("Show every rater’s mark beside the filled depths of the radar"));
    whatIf = makeAction(this, tr("&What if"), {},
                        tr("Move depths by dragging or with the arrow keys, and see what they would change"));
    for (QAction *action : {showRaters, whatIf})
        action->setCheckable(true);
    trackDomain = makeAction(this, tr("&Track an emerging domain…"), {},
                             tr("Put an emerging domain among those that are rated"));
}

void Actions::makeHelpActions()
{
    showRubric = makeAction(this, tr("The &rubric"), QKeySequence::HelpContents,
                            tr("Read what each level of each domain asks"));
    showRubric->setIcon(themedIcon(Icon::Help));
    showShortcuts = makeAction(this, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash),
                               tr("Show all keyboard shortcuts"));
    showAbout = makeAction(this, tr("&About Depthchart"), {},
                           tr("Version, licences and where the rubric comes from"));
    showAbout->setMenuRole(QAction::AboutRole);
}

void Actions::setProfileOpen(bool isOpen, bool isReadOnly)
{
    for (QAction *action : {saveAs, exportReport, exportCalendar, print, openFramework, asTable})
        action->setEnabled(isOpen);
    for (QAction *action : {findRoute, reschedule})
        action->setEnabled(isOpen && !isReadOnly);
    saveAs->setEnabled(isOpen && !isReadOnly);
    save->setEnabled(isOpen && !isReadOnly);
    addSystem->setEnabled(isOpen && !isReadOnly);
    addEvidence->setEnabled(isOpen && !isReadOnly);
    addFromNotes->setEnabled(isOpen && !isReadOnly);
    importNotes->setEnabled(!isOpen || !isReadOnly);
    mergeFrom->setEnabled(isOpen && !isReadOnly);
    trackDomain->setEnabled(isOpen && !isReadOnly);
    pages->setEnabled(isOpen);
    exports->setEnabled(isOpen);
    copies->setEnabled(isOpen);
    raters->setEnabled(isOpen && !isReadOnly);
    bases->setEnabled(isOpen);
    forgetPerson->setEnabled(isOpen);
    m_isOpen = isOpen;
    followAssessment();
    followNotes();
    followReview();
}

void Actions::setAssessmentHindrance(const QString &reason)
{
    m_hindrance = reason;
    followAssessment();
}

void Actions::setNotesHindrance(const QString &reason)
{
    m_noNotes = reason;
    followNotes();
}

void Actions::followNotes()
{
    privateNotes->setEnabled(m_isOpen && m_noNotes.isEmpty());
    privateNotes->setToolTip(m_noNotes.isEmpty() ? privateNotesTip() : m_noNotes);
    privateNotes->setStatusTip(privateNotes->toolTip());
}

void Actions::followAssessment()
{
    const QString tip = m_hindrance.isEmpty() ? assessmentTip() : m_hindrance;
    assessMyself->setEnabled(m_isOpen && m_hindrance.isEmpty());
    assessMyself->setToolTip(tip);
    assessMyself->setStatusTip(tip);
}

} // namespace depthchart::ui
