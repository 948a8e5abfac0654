// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suggestionlist.h"

#include "ui/theme/controls.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/underlinedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int padding = 8;
constexpr int gap = 6;
constexpr int mostLines = 3;

QFont detailFont()
{
    return textFont(TextSize::Small);
}

QList<core::TextSpan> wordsOf(const QModelIndex &index)
{
    return index.data(SuggestionModel::WordsRole).value<QList<core::TextSpan>>();
}

int rowHeightFor(const QModelIndex &index, const QFont &font, int width)
{
    QTextLayout layout;
    const qreal words = layOutUnderlined(layout, index.data().toString(), wordsOf(index), font,
                                         width - 2 * padding - 2, mostLines);
    const bool hasDetail = !index.data(SuggestionModel::DetailRole).toString().isEmpty();
    return qCeil(words) + (hasDetail ? QFontMetrics(detailFont()).height() : 0) + 2 * padding - 2 + gap;
}

} // namespace

void SuggestionModel::setSuggestions(const QList<core::Suggestion> &suggestions, const QStringList &domains)
{
    beginResetModel();
    m_suggestions = suggestions;
    m_domains = domains;
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size()) + 1;
}

QString SuggestionModel::detail(int row) const
{
    if (isUnlinked(row))
        return {};
    const core::Suggestion &suggestion = m_suggestions.at(row);
    const qsizetype words = suggestion.words.size();
    return (words == 1 ? tr("%1, level %2 · 1 word in common") : tr("%1, level %2 · %3 words in common"))
        .arg(m_domains.value(row).simplified(), QString::number(suggestion.level.value()),
             QString::number(words));
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const QString text = isUnlinked(row) ? tr("None of these: keep it as evidence, without a link")
                                         : m_suggestions.at(row).statement;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return isUnlinked(row) ? text : tr("%1. %2").arg(text, detail(row));
    case DetailRole:
        return detail(row);
    case WordsRole:
        return isUnlinked(row) ? QVariant() : QVariant::fromValue(m_suggestions.at(row).statementWords);
    default:
        return {};
    }
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(0, 0, 0, -gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(*painter, box, controlRadius, theme.color(isChosen ? Tone::AccentTint : Tone::Card),
             theme.color(isChosen ? Tone::Accent : Tone::Line));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, box, controlRadius);
    const QString detail = index.data(SuggestionModel::DetailRole).toString();
    painter->setPen(theme.color(Tone::Text));
    QTextLayout layout;
    const qreal height = layOutUnderlined(layout, index.data().toString(), wordsOf(index), option.font,
                                          box.width() - 2 * padding - 2, mostLines);
    layout.draw(painter, box.topLeft() + QPointF(padding + 1, padding - 1));
    painter->setFont(detailFont());
    painter->setPen(theme.color(isChosen ? Tone::Text : Tone::MutedText));
    const QRect below = box.adjusted(padding + 1, padding - 1 + qCeil(height), -padding, 0);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, below.width()));
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, rowHeightFor(index, option.font, width)};
}

SuggestionList::SuggestionList(QWidget *parent)
    : QListView(parent)
    , m_model(new SuggestionModel(this))
{
    setModel(m_model);
    setItemDelegate(new SuggestionDelegate(this));
    setAccessibleName(tr("May demonstrate"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuggestionList::chosenChanged);
    connect(this, &QListView::doubleClicked, this, &SuggestionList::acceptWanted);
}

void SuggestionList::setSuggestions(const QList<core::Suggestion> &suggestions, const QStringList &domains)
{
    m_model->setSuggestions(suggestions, domains);
    setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
}

QList<core::Suggestion> SuggestionList::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!m_model->isUnlinked(index.row()))
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    QList<core::Suggestion> result;
    for (const int row : rows)
        result << m_model->suggestions().at(row);
    return result;
}

QSize SuggestionList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeightFor(m_model->index(row, 0), font(), viewport()->width());
    // The row that is cut says that there are more.
    const int line = fontMetrics().height() + QFontMetrics(detailFont()).height() + 2 * padding + gap;
    return {QListView::sizeHint().width(), std::min(height, line * 7 / 2)};
}

QSize SuggestionList::minimumSizeHint() const
{
    // Two rows of one line each; the rest scrolls.
    const int line = fontMetrics().height() + QFontMetrics(detailFont()).height() + 2 * padding + gap;
    return {0, std::min(sizeHint().height(), 2 * line)};
}

void SuggestionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT acceptWanted();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT refuseWanted();
    else
        QListView::keyPressEvent(event);
}

void SuggestionList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace depthchart::ui
