// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plainpdf.h"

namespace depthchart::test {

namespace {

/// Object number 3 in all of them.
QByteArray emptyPage()
{
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
}

} // namespace

QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray pdfStream(const QByteArray &bytes, const QByteArray &entries)
{
    return "<< /Length " + QByteArray::number(bytes.size()) + ' ' + entries + " >>\nstream\n" + bytes +
           "\nendstream";
}

QByteArray emptyPagesPdf(int pages)
{
    QByteArray kids;
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}};
    for (int page = 0; page < pages; ++page) {
        objects += emptyPage();
        kids += QByteArray::number(page + 3) + " 0 R ";
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>";
    return pdfOf(objects);
}

QByteArray pdfWithFiles(const QByteArray &tree, const QList<QByteArray> &further)
{
    return pdfOf(
        QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles " + tree + " >> >>",
                          "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", emptyPage()} +
        further);
}

} // namespace depthchart::test
