// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/readfile.h"
#include "core/framework/framework.h"
#include "core/growth/units.h"
#include "core/profile/profile.h"

#include <QFlags>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace depthchart::ui {

/// What part of a profile an edit changed; pages redraw only what depends on it.
enum class Part {
    Person = 1 << 0,
    Domains = 1 << 1,
    Impacts = 1 << 2,
    Evidence = 1 << 3,
    Plan = 1 << 4,
    Reviews = 1 << 5,
    History = 1 << 6,
    Ladder = 1 << 7,
    Framework = 1 << 8,
    All = (1 << 9) - 1,
};
Q_DECLARE_FLAGS(Parts, Part)
Q_DECLARE_OPERATORS_FOR_FLAGS(Parts)

/// The data that a profile is read with: its framework and the list of countable nouns.
struct Rubric
{
    core::Framework framework;
    core::Units units;
};

/// The profile that a window edits: its values, the undo stack, and the file behind them. Every change goes
/// through edit(), so that it can be undone and says what it was.
class ProfileDocument final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileDocument(std::shared_ptr<const Rubric> rubric, QObject *parent = nullptr);
    ~ProfileDocument() override;

    [[nodiscard]] const core::Profile &profile() const { return m_profile; }
    [[nodiscard]] const core::Framework &framework() const { return m_rubric->framework; }
    [[nodiscard]] const core::Units &units() const { return m_rubric->units; }
    /// Both, for who reads them beside the window.
    [[nodiscard]] std::shared_ptr<const Rubric> rubric() const { return m_rubric; }
    /// False where the profile names a framework that is not the one at hand: levels are unknown then.
    [[nodiscard]] bool hasItsFramework() const;
    void setRubric(std::shared_ptr<const Rubric> rubric);

    /// The basis of every calculation shown, and the rater whose depths the controls write. Not part of the
    /// file. A basis that would show a hidden side gives way to another while it is hidden.
    [[nodiscard]] core::Basis basis() const { return m_shownBasis; }
    void setBasis(core::Basis basis);
    [[nodiscard]] core::Rater rater() const { return m_rater; }
    void setRater(core::Rater rater);
    /// The side that the rater must not see while a blind review is under way (domain.md section 10), and the
    /// profile without it: what is shown is read from there.
    [[nodiscard]] std::optional<core::Rater> hidden() const;
    [[nodiscard]] core::Profile visibleProfile() const;

    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }
    [[nodiscard]] const QUndoStack *undoStack() const { return &m_undoStack; }

    /// Changes the profile as one undoable step with that text. Edits with the same non-empty merge key that
    /// follow one another become one step (while a slider moves, while a word is typed). An edit that changes
    /// nothing is no step. Nothing happens while the document is read-only.
    void edit(const QString &text, const std::function<void(core::Profile &)> &change,
              const QString &mergeKey = {});

    /// The number of the edit that led to that index of the undo stack; 0: what was loaded. No two edits of
    /// a document have the same, whatever was undone and replaced.
    [[nodiscard]] quint64 stepAt(int index) const;

    /// Replaces everything, with an empty undo stack: after New and Open.
    void load(core::Profile profile, const QString &path, const core::FileStamp &stamp);
    /// The same with a state that no file has: modified until it is saved.
    void loadUnsaved(core::Profile profile, const QString &path, const core::FileStamp &stamp);
    /// The file on the disk is that one now, and what it has was looked at: a save may take its place. The
    /// document is modified where it has something else.
    void acknowledge(const core::FileStamp &stamp);
    /// A save may take the place of that file alone, whatever the file was when it was read.
    void expect(const core::FileStamp &stamp);
    /// Tells that the profile is about to be saved as that file.
    void announceSave(const QString &path, const core::FileStamp &stamp);
    /// After a save: the file behind the profile is this one, and the state is clean.
    void markSaved(const QString &path, const core::FileStamp &stamp);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const core::FileStamp &stamp() const { return m_stamp; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isModified() const;

Q_SIGNALS:
    void changed(depthchart::ui::Parts parts);
    void basisChanged(depthchart::core::Basis basis);
    void raterChanged(depthchart::core::Rater rater);
    void modifiedChanged(bool modified);
    void pathChanged(const QString &path);
    /// The file that is known to stand behind the profile is another.
    void stampChanged();
    void aboutToSave(const QString &path, const depthchart::core::FileStamp &stamp);

private:
    friend class EditCommand;
    void assign(const core::Profile &profile);
    /// What the basis, the rater and the profile make of the shown basis; tells where it is another.
    void followHidden();

    std::shared_ptr<const Rubric> m_rubric;
    core::Profile m_profile;
    QUndoStack m_undoStack;
    quint64 m_lastStep = 0;
    QString m_path;
    core::FileStamp m_stamp;
    core::Basis m_basis = core::Basis::Current;
    core::Basis m_shownBasis = core::Basis::Current;
    core::Rater m_rater = core::Rater::Self;
};

/// Which parts differ between two profiles; lists that share their memory are not compared item by item.
[[nodiscard]] Parts changedParts(const core::Profile &before, const core::Profile &after);

} // namespace depthchart::ui
