// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/autosavefile.h"
#include "ui/text/mergephrases.h"
#include "ui/window/noticearea.h"

#include <functional>
#include <vector>

namespace depthchart::ui {

class Autosaving;
class ProfileDocument;
class ProfileFiles;

/// Edits that were not saved when the program ended: finds them, tells what differs, restores or discards
/// them. Whoever does neither finds them again at the next start, or on opening that file.
class Recovery final : public QObject
{
    Q_OBJECT

public:
    /// What one window has.
    struct Window
    {
        ProfileDocument &document;
        ProfileFiles &files;
        Autosaving &autosaving;
        QWidget &widget;
        /// The program's own folder; empty: there is nothing to find.
        QString dataFolder;
        /// Runs that in a window that shows no profile yet.
        std::function<void(const std::function<void(Recovery &)> &)> inEmptyWindow;
    };

    explicit Recovery(Window window);

    /// Looks for the edits of everybody, and offers one after the other.
    void offerAll();
    /// The person did neither: they stay.
    void later();
    /// Offers no more what is kept in that person's folder.
    void forget(const QString &personFolder);

Q_SIGNALS:
    void noticed(const depthchart::ui::Notice &notice);
    /// Nothing is left to offer.
    void settled(depthchart::ui::NoticeTopic topic);
    void said(const QString &text);

private:
    struct Leftover
    {
        core::AutosaveFile file;
        core::Result<core::AutosavedProfile> content;
    };

    void offerOwn();
    void find(const QStringList &autosaves);
    void offerNext();
    void tell(const Leftover &leftover);
    void tellBroken(const Leftover &leftover);
    void show();
    void restore();
    void discard();
    /// In the window that it is for.
    void take(Leftover leftover);
    [[nodiscard]] bool isShown(const core::AutosavedProfile &autosaved) const;
    [[nodiscard]] bool openFor(const core::AutosavedProfile &autosaved);
    [[nodiscard]] Leftover takeFirst();
    [[nodiscard]] QList<MergeLine> lines(const core::AutosavedProfile &autosaved) const;
    [[nodiscard]] QAction *makeAction(const QString &text, void (Recovery::*run)());

    Window m_window;
    /// Each is this window's while it stands here: no other window offers it.
    std::vector<Leftover> m_leftovers;
};

} // namespace depthchart::ui
