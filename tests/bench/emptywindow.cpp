// SPDX-License-Identifier: GPL-3.0-or-later
// The floors under the start: a whole process that shows a main window and ends with its first frame.
// Arguments: nothing for an empty window; "text" for one line of text in our window's font, which is what
// every window pays that has words (fontconfig, the font's file, shaping).
#include "tests/bench/firstframe.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    QWidget *central = nullptr;
    if (QApplication::arguments().value(1) == QStringLiteral("text")) {
        // As ui::applicationFont() gives it where the platform names no family of its own.
        QFont font = QApplication::font();
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Sans Serif")});
        font.setPixelSize(14);
        QApplication::setFont(font);
        central = new QLabel(QStringLiteral("Depth by domain"), &window);
    } else {
        central = new QWidget(&window);
    }
    window.setCentralWidget(central);
    window.resize(1200, 760);
    depthchart::bench::endWithFirstFrame([central](const QObject *painted) { return painted == central; });
    window.show();
    return QApplication::exec();
}
