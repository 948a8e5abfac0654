// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "ui/export/drawing.h"

#include <QDate>
#include <QObject>

namespace depthchart::ui {

class ProfileDocument;

/// What can be taken out of a profile for other programs.
enum class Export { Opportunities, Steps, Evidence, CopyForRating, Summary, Radar, Timeline };

/// Writes what is chosen into a file, or puts it on the clipboard. While a blind review is open it leaves out
/// what the other side's ratings would show through, as the report does; where nothing would be left, it says
/// so.
class Exports final : public QObject
{
    Q_OBJECT

public:
    Exports(ProfileDocument &document, QDate today, QWidget &window);

    /// Asks for a path, beside the profile's own file.
    void askAndSave(Export what);
    /// Tables as CSV, the summary as Markdown; pictures as PNG where the path says so, else as SVG. A copy
    /// for rating is a profile, and never written over the document's own file.
    void saveTo(Export what, const QString &path);
    /// The summary as text, pictures as PNG and SVG.
    void copy(Export what);

Q_SIGNALS:
    void said(const QString &text);
    /// The profile went out in a copy that may come back.
    void copiedForRating();
    /// Nothing was written or copied, and why in a sentence.
    void failed(const QString &message);

private:
    /// The bytes of the file, or why there are none: a fault without a place.
    [[nodiscard]] core::Result<QByteArray> bytes(Export what, const QString &path) const;
    [[nodiscard]] core::Result<QByteArray> tableBytes(Export what) const;
    [[nodiscard]] core::Result<Drawing> drawing(Export what) const;
    [[nodiscard]] TimelineModel timeline() const;
    [[nodiscard]] QByteArray summary() const;
    [[nodiscard]] bool isOwnFile(const QString &path) const;
    /// Where the dialog begins.
    [[nodiscard]] QString suggestedPath(Export what) const;
    /// Why this cannot be shown now; empty where it can.
    [[nodiscard]] QString hindrance(Export what) const;
    [[nodiscard]] core::Basis basis() const;

    ProfileDocument &m_document;
    QDate m_today;
    QWidget &m_window;
};

} // namespace depthchart::ui
