// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

/// Type of the report: three sizes, two weights; measuring and breaking of text. Lengths are px of 96 to the
/// inch. Usable from any thread.
namespace depthchart::ui {

enum class ReportType { Title, Strong, Body, Small, SmallStrong };

/// The PDF's own unit is a tenth of a px, and texts are measured in it, so that measures and marks on paper
/// agree.
inline constexpr int reportUnits = 10;

/// The font in PDF units. Of a family whose signs can be searched in a viewer: letters are not joined into
/// ligatures.
[[nodiscard]] QFont reportFont(ReportType type);

/// The family and features of the report at a size in px, for drawings that are part of it.
[[nodiscard]] QFont reportFontInPixels(double pixels, bool strong = false);

/// One line of a broken text, from the block's top left corner.
struct ReportLine
{
    QString text;
    /// From the block's left edge: what reads from the right ends at the block's right one.
    double left = 0;
    double width = 0;
    double top = 0;
    double height = 0;
    double baseline = 0;
    bool operator==(const ReportLine &) const = default;
};

struct ReportTextBlock
{
    QList<ReportLine> lines;
    double height = 0;
    double width = 0;
    bool rightToLeft = false;
};

/// A sentence of ours that begins with a name from right to left still reads from left to right: marked so.
[[nodiscard]] QString leftToRight(const QString &text);

/// Breaks at words, and within a word that is longer than a line. A text of no line has height 0. The first
/// line leaves `lead` free for what stands before it.
[[nodiscard]] ReportTextBlock breakText(const QString &text, ReportType type, double width, double lead = 0);

/// While it lives, texts broken on this thread are remembered: a report is laid out more than once with the
/// same texts.
class BrokenTexts
{
public:
    BrokenTexts();
    ~BrokenTexts();
    Q_DISABLE_COPY_MOVE(BrokenTexts)

    [[nodiscard]] static BrokenTexts *current();
    [[nodiscard]] ReportTextBlock *find(const QString &text, ReportType type, double width, double lead);
    void insert(const QString &text, ReportType type, double width, double lead,
                const ReportTextBlock &block);

private:
    struct Key
    {
        QString text;
        ReportType type = ReportType::Body;
        double width = 0;
        double lead = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.type), key.width, key.lead);
        }
    };
    QHash<Key, ReportTextBlock> m_blocks;
    BrokenTexts *m_outer = nullptr;
};

/// Where a link as typed leads: an address on the web or of mail; else empty, since a report opens no files
/// and runs nothing.
[[nodiscard]] QUrl linkAddress(const QString &typed);

/// Width of a text on one line.
[[nodiscard]] double textWidth(const QString &text, ReportType type);

/// The text, shortened with "…" where it is longer than the width: for running headers, whose whole text
/// stands elsewhere.
[[nodiscard]] QString shortenedTo(const QString &text, ReportType type, double width);

} // namespace depthchart::ui
