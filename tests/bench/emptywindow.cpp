// SPDX-License-Identifier: GPL-3.0-or-later
// The floor under the start: a whole process that shows an empty main window and ends with its first frame.
#include "tests/bench/firstframe.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *central = new QWidget(&window);
    window.setCentralWidget(central);
    window.resize(1200, 760);
    depthchart::bench::endWithFirstFrame([central](const QObject *painted) { return painted == central; });
    window.show();
    return QApplication::exec();
}
