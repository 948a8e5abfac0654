// SPDX-License-Identifier: GPL-3.0-or-later
// The floor under a report: a whole process that writes one empty page as PDF to the path given.
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QPdfWriter writer(QGuiApplication::arguments().at(1));
    QPainter painter;
    return painter.begin(&writer) && painter.end() ? 0 : 1;
}
