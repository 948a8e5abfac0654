// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/domainrow.h"

#include "core/profile/profile.h"
#include "ui/document/profiledocument.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/depthselector.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int signSize = 14;
constexpr int smallSign = 13;

/// "Stands for 10 months of focused practice (1 + 3 + 6)."
QString monthsSentence(const Domain &domain, core::Depth level)
{
    const int total = monthsUpTo(domain, level).value();
    if (total == 0)
        return DomainRow::tr("No experience yet.");
    QStringList parts;
    bool assumed = false;
    for (const Level &each : domain.levels) {
        if (each.level <= level) {
            parts << QString::number(each.monthsFromPrevious.value());
            assumed = assumed || each.monthsAssumed;
        }
    }
    QString sentence = DomainRow::tr("Stands for %1 of focused practice").arg(monthsText(Months(total)));
    if (parts.size() > 1)
        sentence += DomainRow::tr(" (%1)").arg(parts.join(DomainRow::tr(" + ")));
    if (assumed)
        sentence += DomainRow::tr("; the rubric gives no months, the usual ones are assumed");
    return sentence + DomainRow::tr(".");
}

} // namespace

DomainRow::DomainRow(ProfileDocument &document, const Domain &domain, QWidget *parent)
    : QObject(parent)
    , m_document(document)
    , m_domain(domain)
{
    makeControls(parent);
    makeMenu(parent);
    for (QWidget *control : {static_cast<QWidget *>(m_depth), static_cast<QWidget *>(m_breadth),
                             static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_menu)})
        control->installEventFilter(this);
}

void DomainRow::makeControls(QWidget *parent)
{
    m_name = new ElidedLabel(m_domain.name, parent);
    m_name->setStrong(true);
    m_name->setLines(2);

    m_depth = new DepthSelector(parent);
    m_depth->setHighest(m_domain.highestLevel().value());
    m_depth->setAccessibleName(tr("Depth of %1").arg(m_domain.name));
    connect(m_depth, &DepthSelector::depthChosen, this, &DomainRow::setDepth);
    connect(m_depth, &DepthSelector::depthPreviewed, this, &DomainRow::showDetails);

    m_breadth = new QCheckBox(parent);
    m_breadth->setAccessibleName(tr("Working knowledge of %1").arg(m_domain.name));
    m_breadth->setToolTip(tr("Counts towards breadth: used in production with working knowledge"));
    connect(m_breadth, &QCheckBox::clicked, this, &DomainRow::setBreadth);

    m_target = new QComboBox(parent);
    m_target->setAccessibleName(tr("Target of %1").arg(m_domain.name));
    m_target->addItem(tr("–"));
    for (int level = 0; level <= m_domain.highestLevel().value(); ++level)
        m_target->addItem(QString::number(level));
    m_target->setItemData(0, tr("No target"), Qt::AccessibleTextRole);
    connect(m_target, &QComboBox::activated, this, &DomainRow::setTarget);

    makeEvidence(parent);
    makeDetails(parent);
}

void DomainRow::makeDetails(QWidget *parent)
{
    m_details = new QWidget(parent);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, halfSpace);
    details->setSpacing(0);
    m_level = new TextLabel({}, TextSize::Body, Tone::Text, m_details);
    m_level->setStrong(true);
    m_demonstration = new TextLabel({}, TextSize::Body, Tone::Text, m_details);
    m_months = new TextLabel({}, TextSize::Small, Tone::Text, m_details);
    for (TextLabel *label : {m_demonstration, m_months})
        label->setWordWrap(true);
    auto *level = new QHBoxLayout;
    level->setSpacing(halfSpace);
    level->addWidget(m_level, 0, Qt::AlignTop);
    level->addWidget(m_demonstration, 1);
    details->addLayout(level);
    details->addWidget(m_months);
    m_details->hide();
}

void DomainRow::makeEvidence(QWidget *parent)
{
    m_sign = new StatusSign(Status::Missing, parent);
    m_sign->setSide(signSize);
    m_meter = new EvidenceMeter({}, parent);
    m_meter->setAccessibleName(tr("Evidence for %1").arg(m_domain.name));
    m_evidence = new QWidget(parent);
    auto *column = new QVBoxLayout(m_evidence);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_evidenceWords = new ElidedLabel({}, m_evidence);
    column->addWidget(m_evidenceWords);

    m_remarkRow = new QWidget(parent);
    auto *remark = new QHBoxLayout(m_remarkRow);
    remark->setContentsMargins({});
    remark->setSpacing(halfSpace);
    m_remarkSign = new StatusSign(Status::Warning, m_remarkRow);
    m_remarkSign->setSide(smallSign);
    m_remark = new ElidedLabel({}, m_remarkRow);
    m_remark->setTextSize(TextSize::Small);
    remark->addWidget(m_remarkSign);
    remark->addWidget(m_remark, 1);
    column->addWidget(m_remarkRow);
}

void DomainRow::makeMenu(QWidget *parent)
{
    m_menu = new QToolButton(parent);
    m_menu->setIcon(themedIcon(Icon::More));
    m_menu->setAutoRaise(true);
    m_menu->setAccessibleName(tr("More about %1").arg(m_domain.name));
    m_menu->setToolTip(tr("Clear the rating, not applicable"));
    auto *menu = new QMenu(m_menu);
    m_clear = menu->addAction(tr("&Clear the rating"));
    connect(m_clear, &QAction::triggered, this, [this] { setDepth(std::nullopt); });
    m_applies = menu->addAction(tr("&Not applicable to this person"));
    m_applies->setCheckable(true);
    connect(m_applies, &QAction::triggered, this, [this](bool checked) { setApplies(!checked); });
    if (m_domain.emerging) {
        m_untrack = menu->addAction(tr("&Stop tracking this emerging domain"));
        connect(m_untrack, &QAction::triggered, this, [this] {
            m_document.edit(tr("Stop tracking %1").arg(m_domain.name), [id = m_domain.id](Profile &profile) {
                profile.domains.removeIf([&id](const DomainEntry &entry) { return entry.domain == id; });
            });
        });
    }
    // Not QToolButton::setMenu(): its arrow beside the dots would say the same twice.
    connect(m_menu, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
}

void DomainRow::placeIn(QGridLayout &grid, int row)
{
    grid.addWidget(m_name, row, Name);
    grid.addWidget(m_depth, row, Depth, Qt::AlignLeading | Qt::AlignVCenter);
    grid.addWidget(m_breadth, row, Breadth, Qt::AlignHCenter | Qt::AlignVCenter);
    grid.addWidget(m_target, row, Target);
    grid.addWidget(m_sign, row, Sign);
    grid.addWidget(m_meter, row, Meter);
    grid.addWidget(m_evidence, row, Evidence, Qt::AlignVCenter);
    grid.addWidget(m_menu, row, Menu);
    grid.addWidget(m_details, row + 2, Depth, 1, ColumnCount - Depth);
    m_gridRow = row;
    m_grid = &grid;
    placeRemark();
}

void DomainRow::placeRemark()
{
    if (m_isRemarkBelow) {
        m_evidence->layout()->removeWidget(m_remarkRow);
        m_grid->addWidget(m_remarkRow, m_gridRow + 1, Depth, 1, ColumnCount - Depth);
    } else {
        m_grid->removeWidget(m_remarkRow);
        m_evidence->layout()->addWidget(m_remarkRow);
    }
    m_remarkRow->setVisible(!m_remark->text().isEmpty());
}

void DomainRow::refresh(const DomainEvidence &evidence)
{
    refreshControls();
    refreshEvidence(evidence);
    if (m_isOpen)
        showDetails(m_depth->depth());
}

void DomainRow::refreshControls()
{
    const Profile visible = m_document.visibleProfile();
    const DomainEntry *entry = findEntry(visible, m_domain.id);
    const DomainEntry shown = entry ? *entry : DomainEntry{};
    const bool isEditable = !m_document.isReadOnly() && shown.applies;
    // They would tell of the self-rating, and are not there to be changed.
    const bool hasSelf = m_document.hidden() != Rater::Self;
    m_depth->setDepth(depthBy(shown, m_document.rater()));
    m_depth->setTarget(shown.target);
    m_depth->setOwnRating(m_document.rater() == Rater::Self);
    m_breadth->setChecked(shown.breadth);
    const int target = shown.target ? shown.target->value() + 1 : 0;
    m_target->setCurrentIndex(std::min(target, m_target->count() - 1));
    m_depth->setEnabled(isEditable);
    m_breadth->setEnabled(isEditable && hasSelf);
    m_target->setEnabled(isEditable && hasSelf);
    m_menu->setEnabled(!m_document.isReadOnly());
    m_name->setTone(shown.applies ? Tone::Text : Tone::MutedText);
    m_applies->setChecked(!shown.applies);
    m_clear->setEnabled(isEditable && m_depth->depth().has_value());
    if (m_untrack)
        m_untrack->setEnabled(entry != nullptr);
}

void DomainRow::refreshEvidence(const DomainEvidence &evidence)
{
    const Profile visible = m_document.visibleProfile();
    const DomainEntry *entry = findEntry(visible, m_domain.id);
    const bool applies = !entry || entry->applies;
    const std::optional<core::Depth> current = entry ? currentDepth(*entry) : std::nullopt;
    const EvidenceWords words = evidenceWords(evidence, current);
    const int level = std::max(1, current ? std::min(current->value(), m_domain.highestLevel().value()) : 1);
    const LevelEvidence &shown = evidence.levels.at(level - 1);
    m_sign->setStatus(words.shown ? Status::Met : Status::Missing);
    m_meter->setModel({shown.demonstrated, shown.needed, shown.tasks});
    const bool isRated = current && current->value() > 0;
    if (!applies)
        m_evidenceWords->setText(tr("Not applicable"));
    else
        m_evidenceWords->setText(isRated
                                     ? meterText(m_meter->model())
                                     : tr("Level %1: %2 of %3", "tasks that evidence shows")
                                           .arg(QString::number(level), QString::number(shown.demonstrated),
                                                QString::number(shown.tasks)));
    showRemark(words, applies);
    m_meter->setToolTip(plainToolTip(words.level));
    m_sign->setVisible(applies);
    m_meter->setVisible(applies);
}

void DomainRow::showRemark(const EvidenceWords &words, bool applies)
{
    QString remark = differenceFromAgreed();
    const bool isFoundation = remark.isEmpty() && applies && !words.foundation.isEmpty();
    if (remark.isEmpty() && applies)
        remark = isFoundation ? words.foundation : words.toConfirm;
    m_remark->setText(remark);
    m_remarkSign->setVisible(isFoundation);
    m_remarkRow->setVisible(!remark.isEmpty());
}

QString DomainRow::differenceFromAgreed() const
{
    const DomainEntry *entry = findEntry(m_document.profile(), m_domain.id);
    if (!entry || !entry->agreed)
        return {};
    const Rater rater = m_document.rater();
    const std::optional<core::Depth> own = depthBy(*entry, rater);
    if (!own || own == entry->agreed)
        return {};
    return tr("%1 %2, agreed %3 until the next review")
        .arg(raterName(rater).toLower())
        .arg(own->value())
        .arg(entry->agreed->value());
}

void DomainRow::showDetails(std::optional<core::Depth> depth)
{
    const std::optional<core::Depth> shown = depth ? depth : m_depth->depth();
    m_level->setVisible(shown.has_value());
    if (!shown) {
        m_demonstration->setText(tr("Not rated. Choose the highest level whose work you have done."));
        m_months->setText(
            tr("Keys 0 to %1 set it; 0 means no experience.").arg(m_domain.highestLevel().value()));
        return;
    }
    const int number = std::min(shown->value(), m_domain.highestLevel().value());
    const QString demonstration = number > 0 ? m_domain.levels.at(number - 1).demonstration : QString();
    m_level->setText(demonstration.isEmpty() ? tr("Level %1").arg(number) : tr("Level %1:").arg(number));
    m_demonstration->setText(demonstration);
    QString months = monthsSentence(m_domain, core::Depth(number));
    if (m_isChosen)
        months += tr(" Keys: 0 to %1, Delete clears.").arg(m_domain.highestLevel().value());
    m_months->setText(months);
}

void DomainRow::setOpen(bool isOpen, bool isChosen)
{
    if (isOpen == m_isOpen && isChosen == m_isChosen)
        return;
    m_isOpen = isOpen;
    m_isChosen = isChosen;
    m_details->setVisible(isOpen);
    if (isOpen)
        showDetails(m_depth->depth());
}

bool DomainRow::isRated() const
{
    return m_depth->depth().has_value();
}

int DomainRow::nameWidth() const
{
    return QFontMetrics(textFont(TextSize::Body, true)).horizontalAdvance(m_domain.name) + 2;
}

int DomainRow::controlsHeight() const
{
    const int words = m_isNarrow ? 0 : m_evidence->sizeHint().height();
    // A name of two lines keeps off the lines between the rows.
    return std::max({m_name->heightForWidth(m_name->width()) + halfSpace / 2, m_depth->sizeHint().height(),
                     m_target->sizeHint().height(), words});
}

int DomainRow::controlsWidth() const
{
    int width = 0;
    for (const QWidget *control :
         {static_cast<const QWidget *>(m_depth), static_cast<const QWidget *>(m_target),
          static_cast<const QWidget *>(m_sign), static_cast<const QWidget *>(m_meter),
          static_cast<const QWidget *>(m_menu)})
        width += control->sizeHint().width();
    return width;
}

int DomainRow::height() const
{
    const bool below = m_isRemarkBelow && !m_remark->text().isEmpty();
    return controlsHeight() + (below ? m_remarkRow->sizeHint().height() + halfSpace : 0);
}

int DomainRow::detailsLine()
{
    return QFontMetrics(textFont(TextSize::Body)).height() +
           QFontMetrics(textFont(TextSize::Small)).height() + halfSpace;
}

int DomainRow::detailsHeight() const
{
    const int wrapped = m_details->isVisible() ? m_details->heightForWidth(m_details->width()) - m_below : 0;
    return std::max(wrapped, detailsLine());
}

void DomainRow::fitWords(bool isNarrow, int room)
{
    m_evidence->setVisible(!isNarrow);
    const int sign = m_remarkSign->isVisibleTo(m_remarkRow) ? smallSign + halfSpace : 0;
    const bool isBelow = isNarrow || m_remark->sizeHint().width() + sign > room;
    m_isNarrow = isNarrow;
    if (isBelow == m_isRemarkBelow)
        return;
    m_isRemarkBelow = isBelow;
    placeRemark();
}

void DomainRow::setSpread(int below)
{
    if (below == m_below)
        return;
    m_below = below;
    m_details->layout()->setContentsMargins(0, 0, 0, halfSpace + below);
}

void DomainRow::takeFocus()
{
    m_depth->setFocus(Qt::OtherFocusReason);
}

QRect DomainRow::area() const
{
    // Hidden widgets stand where they stood before.
    const QRect controls = m_name->geometry().united(m_menu->geometry()).united(m_target->geometry());
    const int height = std::max(controls.height(), m_grid->rowMinimumHeight(m_gridRow));
    QRect area(controls.left(), controls.center().y() - (height - 1) / 2, controls.width(), height);
    if (m_isRemarkBelow && !m_remark->text().isEmpty())
        area = area.united(m_remarkRow->geometry());
    return m_isOpen ? area.united(m_details->geometry()) : area;
}

bool DomainRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT chosen(this);
    return QObject::eventFilter(watched, event);
}

void DomainRow::setDepth(std::optional<core::Depth> depth)
{
    const Rater rater = m_document.rater();
    const core::Depth working = thresholdIn(m_domain, m_document.framework().thresholds.working);
    const QString text = depth
                             ? tr("Set depth of %1 to %2").arg(m_domain.name, QString::number(depth->value()))
                             : tr("Clear depth of %1").arg(m_domain.name);
    const QString mergeKey = QStringLiteral("depth/%1/%2").arg(termText(rater), m_domain.id.text());
    m_document.edit(
        text,
        [&](Profile &profile) { core::setDepth(entryFor(profile, m_domain.id), rater, depth, working); },
        mergeKey);
}

void DomainRow::setBreadth(bool breadth)
{
    m_document.edit(breadth ? tr("Count %1 as breadth").arg(m_domain.name)
                            : tr("Do not count %1 as breadth").arg(m_domain.name),
                    [&](Profile &profile) { entryFor(profile, m_domain.id).breadth = breadth; });
}

void DomainRow::setTarget(int index)
{
    const std::optional<core::Depth> target =
        index > 0 ? std::optional(core::Depth(index - 1)) : std::nullopt;
    m_document.edit(target ? tr("Set target of %1 to %2").arg(m_domain.name, QString::number(index - 1))
                           : tr("Clear target of %1").arg(m_domain.name),
                    [&](Profile &profile) { entryFor(profile, m_domain.id).target = target; });
}

void DomainRow::setApplies(bool applies)
{
    m_document.edit(applies ? tr("%1 applies").arg(m_domain.name)
                            : tr("%1 does not apply").arg(m_domain.name),
                    [&](Profile &profile) { entryFor(profile, m_domain.id).applies = applies; });
}

} // namespace depthchart::ui
