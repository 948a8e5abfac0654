// SPDX-License-Identifier: GPL-3.0-or-later
// One process of the program's window, as bench_window measures it. Arguments: what to do, a folder for the
// settings, a profile's path.
//   welcome   shows the window without a file, to its first frame
//   example   shows the window with the profile, to its first frame
//   memory    shows the profile's pages one after the other, and prints the peak memory in kB after Growth
//             and after Report
#include "tests/bench/firstframe.h"
#include "tests/bench/windowfixture.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/theme/fontlist.h"

#include <QFile>
#include <QTextStream>

using namespace depthchart;
using namespace depthchart::bench;

namespace {

/// The most memory this process ever held, in kB.
qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("this system does not tell the memory");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

int showToFirstFrame(WindowFixture &fixture, const QString &path)
{
    endWithFirstFrame([isEmpty = path.isEmpty()](const QObject *painted) {
        return isEmpty ? qobject_cast<const ui::WelcomePage *>(painted) != nullptr
                       : qobject_cast<const ui::OverviewPage *>(painted) != nullptr;
    });
    ui::MainWindow &window = fixture.open(path);
    window.show();
    return QApplication::exec();
}

int measureMemory(WindowFixture &fixture, const QString &path)
{
    ui::MainWindow &window = fixture.open(path);
    window.show();
    for (const int page : {ui::PageStack::Overview, ui::PageStack::Profile, ui::PageStack::Growth})
        showPage(window, page);
    QTextStream out(stdout);
    out << peakMemory() << '\n';
    showPage(window, ui::PageStack::Report);
    const auto *preview = window.findChild<ui::ReportPage *>()->preview();
    while (preview->isBusy() || preview->pageCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // Pages of a PDF are drawn in a thread, and shown when they are ready.
    QTimer::singleShot(500, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    out << peakMemory() << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    // As the program's own main does.
    ui::readFontListAhead();
    const QApplication application(argc, argv);
    const QString mode = QApplication::arguments().value(1);
    const QString path = QApplication::arguments().value(3);
    WindowFixture fixture(QApplication::arguments().value(2));
    if (mode == QStringLiteral("memory"))
        return measureMemory(fixture, path);
    return showToFirstFrame(fixture, mode == QStringLiteral("example") ? path : QString());
}
