// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/levelstrip.h"

#include "ui/text/assessmentphrases.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int signWidth = 22;
constexpr int padding = 24;
constexpr int leastSegment = 34;

/// Levels that can be looked at: those with answers, the one that is asked, and all below.
core::Depth highestReached(const core::DomainAssessment &domain)
{
    core::Depth reached = domain.asking.value_or(core::Depth(1));
    for (const core::AssessedLevel &level : domain.levels) {
        if (level.left() < static_cast<int>(level.answers.size()))
            reached = std::max(reached, level.level);
    }
    return reached;
}

} // namespace

LevelStrip::LevelStrip(QWidget *parent)
    : SegmentedControl(parent)
{
    setAccessibleName(tr("Levels"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelStrip::setDomain(const core::DomainAssessment &domain, core::Depth shown)
{
    if (count() != domain.levels.size()) {
        clear();
        for (qsizetype i = 0; i < domain.levels.size(); ++i)
            addOption({});
    }
    m_domain = domain;
    const core::Depth reached = highestReached(domain);
    for (int i = 0; i < count(); ++i) {
        const core::AssessedLevel &level = domain.levels.at(i);
        const bool isPassed = level.level <= domain.proposed;
        setOptionEnabled(i, level.level <= reached);
        const QString state = levelStateText(level);
        setOptionAccessibleName(i, isPassed ? tr("%1, passed").arg(state) : state);
        setOptionToolTip(i, level.level <= reached ? state : tr("Comes when the level below is passed"));
    }
    setCurrentIndex(shown.value() - 1);
    fitWords();
}

QString LevelStrip::wordsOf(const core::AssessedLevel &level, Words words) const
{
    switch (words) {
    case Words::Whole:
        return levelStateText(level);
    case Words::Level:
        return tr("Level %1").arg(level.level.value());
    case Words::Number:
        break;
    }
    return QString::number(level.level.value());
}

int LevelStrip::widthOf(Words words) const
{
    const QFontMetrics metrics(textFont(TextSize::Body, true));
    int width = 0;
    for (const core::AssessedLevel &level : m_domain.levels) {
        const bool hasSign = level.level <= m_domain.proposed && words != Words::Number;
        const int sign = hasSign ? signWidth : 0;
        width += std::max(leastSegment, metrics.horizontalAdvance(wordsOf(level, words)) + sign + padding);
    }
    return width;
}

void LevelStrip::fitWords()
{
    Words words = Words::Whole;
    for (const Words fewer : {Words::Level, Words::Number}) {
        if (widthOf(words) > width())
            words = fewer;
    }
    const int signs = m_domain.proposed.value() * signWidth;
    const bool hasSigns = words != Words::Number || widthOf(words) + signs <= width();
    for (int i = 0; i < count(); ++i) {
        const core::AssessedLevel &level = m_domain.levels.at(i);
        setOptionText(i, wordsOf(level, words));
        const bool isPassed = level.level <= m_domain.proposed;
        setOptionIcon(i, isPassed && hasSigns ? std::optional(Icon::Tick) : std::nullopt);
    }
}

void LevelStrip::resizeEvent(QResizeEvent *event)
{
    SegmentedControl::resizeEvent(event);
    fitWords();
}

QSize LevelStrip::sizeHint() const
{
    return {widthOf(Words::Whole), SegmentedControl::sizeHint().height()};
}

QSize LevelStrip::minimumSizeHint() const
{
    return {widthOf(Words::Number), SegmentedControl::sizeHint().height()};
}

} // namespace depthchart::ui
