// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace depthchart::test {

/// A PDF of these objects, numbered from 1, with its table; the first is the catalogue.
[[nodiscard]] QByteArray pdfOf(const QList<QByteArray> &objects);

/// "<< … /Length N >> stream … endstream"; `entries` stand in the dictionary.
[[nodiscard]] QByteArray pdfStream(const QByteArray &bytes, const QByteArray &entries = {});

/// A PDF of so many empty pages of A4.
[[nodiscard]] QByteArray emptyPagesPdf(int pages = 1);

/// A PDF whose catalogue's tree of embedded files is this, with further objects from number 4 on.
[[nodiscard]] QByteArray pdfWithFiles(const QByteArray &tree, const QList<QByteArray> &further = {});

} // namespace depthchart::test
