// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace depthchart::ui {

class Theme;

/// One domain of the comb.
struct CombTooth
{
    /// Two letters under the tooth.
    QString code;
    QString name;
    /// Absent: not rated, drawn as a dash.
    std::optional<int> depth;
    bool working = false;
    bool deep = false;
    bool core = true;
    bool operator==(const CombTooth &) const = default;
};

struct CombModel
{
    QList<CombTooth> teeth;
    int deepThreshold = 3;
    int highest = 5;
    /// The word "deep" beside its line; left out where there is little room.
    bool withLabel = true;
    bool operator==(const CombModel &) const = default;
};

struct CombGeometry
{
    struct Tooth
    {
        /// Empty where the depth is 0 or not rated.
        QRectF bar;
        QRectF code;
        /// The whole column, for tool tips.
        QRectF column;
    };
    QRectF spine;
    QList<Tooth> teeth;
    /// Where *deep* begins.
    QLineF deepLine;
    QRectF deepLabel;
    qreal pixelsPerLevel = 0;

    /// The tooth in whose column the point lies, or -1.
    [[nodiscard]] qsizetype toothAt(QPointF position) const;
};

/// The teeth side by side under the spine, as deep as their depths and larger in a larger rectangle; the
/// codes below. `textHeight` and `labelWidth` are of the small text ("deep").
[[nodiscard]] CombGeometry combGeometry(const QRectF &rect, const CombModel &model, qreal textHeight,
                                        qreal labelWidth, Qt::LayoutDirection direction = Qt::LeftToRight);
/// Deep teeth are filled, the others outlined: readable in grey.
void paintComb(QPainter &painter, const QRectF &rect, const CombModel &model, const Theme &theme,
               Qt::LayoutDirection direction = Qt::LeftToRight);
/// A code a domain, different from one another: "PE" for Prompt engineering, "CO" for Cost optimisation.
[[nodiscard]] QStringList domainCodes(const QStringList &names);

} // namespace depthchart::ui
