// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what each step costs on the Evidence page with 2,000 pieces of evidence, until it is repainted. It
// asserts nothing about time: the figures are for people.
#include "resources/paths.h"
#include "tests/bench/figures.h"
#include "ui/document/documentfile.h"
#include "ui/document/evidenceedits.h"
#include "ui/pages/evidencecard.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/evidencetable.h"
#include "ui/pages/rubriccard.h"
#include "ui/pages/rubricmodel.h"
#include "ui/pages/rubrictree.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int pieces = 2'000;
constexpr int rounds = 21;
constexpr double budget = 50;

/// Each piece shows two tasks, over the whole rubric.
core::Profile makeProfile(const core::Framework &framework)
{
    core::Profile profile;
    profile.framework = {framework.id, framework.revision, {}};
    for (int i = 0; i < pieces; ++i) {
        core::Evidence evidence;
        evidence.id = core::EntryId(u"3f9d0c52-6b1e-4d7a-9c58-%1"_s.arg(i, 12, 10, QLatin1Char('0')));
        evidence.text = u"Piece %1: cut the cost of a query by trimming the context that it carries"_s.arg(i);
        evidence.date = QDate(2026, 11, 23).addDays(-i % 1'500);
        evidence.link = u"https://git.example.org/team/search/pull/%1"_s.arg(i);
        for (const int each : {i, i + 7}) {
            const core::Domain &domain = framework.domains.at(each % framework.domains.size());
            const core::Level &level = domain.levels.at(each % domain.levels.size());
            const qsizetype task = each % level.canExecute.size();
            evidence.tasks.append({core::taskId(domain.id, level.level, task + 1),
                                   level.canExecute.at(task),
                                   core::Rater::Self,
                                   {}});
        }
        profile.evidence.append(evidence);
    }
    return profile;
}

/// The page on the screen, and what a person does there.
class Subject
{
public:
    explicit Subject(const std::shared_ptr<const Rubric> &rubric)
        : m_document(rubric)
    {
        m_document.load(makeProfile(rubric->framework), {}, {});
        m_page = std::make_unique<EvidencePage>(m_document, QDate(2026, 11, 23));
        m_page->resize(1400, 900);
        m_page->show();
        settle();
        m_evidence = m_page->findChild<EvidenceCard *>();
        m_rubric = m_page->findChild<RubricCard *>();
        showAll();
    }

    void measure()
    {
        const auto print = [this](const QString &what, auto work) {
            bench::printTime(what,
                             bench::medianCost(rounds,
                                               [&] {
                                                   work();
                                                   settle();
                                               }),
                             budget);
        };
        print(u"scrolling a page of the list"_s, [this] { scroll(); });
        print(u"filtering by a domain"_s, [this] { m_rubric->goToDomain(++m_turn % 2); });
        showAll();
        print(u"choosing a task"_s, [this] { chooseTask(); });
        print(u"linking a piece"_s, [this] { m_evidence->model().toggle(1000); });
        print(u"changing the text of a piece"_s, [this] {
            setEvidenceText(m_document, m_evidence->model().idAt(1000), u"Text %1"_s.arg(++m_turn));
        });
        print(u"undoing it"_s, [this] { m_document.undoStack()->undo(); });
        auto *filter = m_rubric->findChild<SegmentedControl *>();
        print(u"filtering the rubric"_s, [this, filter] { filter->setCurrentIndex(++m_turn % 3); });
        filter->setCurrentIndex(0);
        print(u"opening and closing a domain"_s, [this] {
            const QModelIndex domain = m_rubric->model().index(0, 0);
            m_rubric->tree().setExpanded(domain, !m_rubric->tree().isExpanded(domain));
        });
    }

private:
    /// Until all that was asked for is painted.
    void settle()
    {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        m_page->repaint();
    }
    void showAll()
    {
        m_evidence->startWith(-1);
        settle();
    }
    void scroll()
    {
        QScrollBar *bar = m_evidence->table().verticalScrollBar();
        bar->setValue(bar->value() + bar->pageStep() > bar->maximum() ? 0 : bar->value() + bar->pageStep());
    }
    void chooseTask()
    {
        m_rubric->tree().goTo(
            m_rubric->model().indexOfTask({0, {core::Depth(1 + ++m_turn % 2), 1 + m_turn % 3}}));
    }

    ProfileDocument m_document;
    std::unique_ptr<EvidencePage> m_page;
    EvidenceCard *m_evidence = nullptr;
    RubricCard *m_rubric = nullptr;
    int m_turn = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setFont(applicationFont());
    applyAppearance(Appearance::Light);
    const auto rubric = loadRubric(resources::builtInFramework());
    if (!rubric) {
        QTextStream(stderr) << "the built-in framework is refused\n";
        return 1;
    }
    Subject(*rubric).measure();
    return 0;
}
