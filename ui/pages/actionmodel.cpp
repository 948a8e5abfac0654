// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actionmodel.h"

#include "core/review/review.h"
#include "ui/document/profiledocument.h"
#include "ui/document/reviewedits.h"
#include "ui/text/reviewphrases.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

QString headingOf(const Review &review)
{
    if (review.status == ReviewStatus::Open)
        return ActionModel::tr("From this review");
    return review.date ? ActionModel::tr("From the review of %1").arg(dateText(*review.date))
                       : ActionModel::tr("From an earlier review");
}

} // namespace

ActionModel::ActionModel(ProfileDocument &document, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_today(today)
    , m_rows(readRows())
{
}

void ActionModel::addReview(QList<Row> &rows, const Review &review, bool withDone) const
{
    const qsizetype before = rows.size();
    for (const Action &action : review.actions) {
        if (withDone || !action.done)
            rows.append({Row::Kind::Entry, {}, action});
    }
    if (rows.size() > before)
        rows.insert(before, {Row::Kind::Heading, headingOf(review), {}});
}

QList<ActionModel::Row> ActionModel::readRows() const
{
    const Profile &profile = m_document.profile();
    const Review *last = lastReview(profile);
    const Review *open = openReview(profile);
    QList<const Review *> earlier;
    for (const Review &review : profile.reviews) {
        if (review.status == ReviewStatus::Finished)
            earlier << &review;
    }
    std::ranges::stable_sort(earlier, std::ranges::greater(),
                             [](const Review *review) { return review->date.value_or(QDate()); });
    QList<Row> rows;
    for (const Review *review : std::as_const(earlier))
        addReview(rows, *review, review == last);
    if (!open)
        return rows;
    const qsizetype before = rows.size();
    addReview(rows, *open, true);
    if (rows.size() == before)
        rows.append({Row::Kind::Heading, headingOf(*open), {}});
    if (!m_document.isReadOnly())
        rows.append({Row::Kind::New, {}, {}});
    return rows;
}

void ActionModel::follow()
{
    const QList<Row> now = readRows();
    // Only the rows between what stayed the same are told, so that a view keeps its selection and its editor.
    const auto isSame = [](const Row &a, const Row &b) { return a.isSameAs(b); };
    const qsizetype shorter = std::min(now.size(), m_rows.size());
    qsizetype first = 0;
    while (first < shorter && isSame(now.at(first), m_rows.at(first)))
        ++first;
    qsizetype last = 0;
    while (last < shorter - first &&
           isSame(now.at(now.size() - 1 - last), m_rows.at(m_rows.size() - 1 - last)))
        ++last;
    const int from = static_cast<int>(first);
    if (const int gone = static_cast<int>(m_rows.size() - last) - from; gone > 0) {
        beginRemoveRows({}, from, from + gone - 1);
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (const int come = static_cast<int>(now.size() - last) - from; come > 0) {
        beginInsertRows({}, from, from + come - 1);
        m_rows = now;
        endInsertRows();
    }
    m_rows = now;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ActionModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).kind == Row::Kind::Heading;
}

bool ActionModel::isNewRow(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).kind == Row::Kind::New;
}

QVariant ActionModel::display(const Row &row, int column) const
{
    switch (row.kind) {
    case Row::Kind::Heading:
        return column == Text ? row.heading : QString();
    case Row::Kind::New:
        return column == Text ? tr("Next action: what is to be done") : QString();
    case Row::Kind::Entry:
        break;
    }
    switch (column) {
    case Text:
        return row.action.text.simplified();
    case Owner:
        return row.action.owner.isEmpty() ? QStringLiteral("–") : row.action.owner.simplified();
    default: {
        const QString due = dueText(row.action, m_today);
        return due.isEmpty() ? QStringLiteral("–") : due;
    }
    }
}

QVariant ActionModel::entryData(const Action &action, int column, int role) const
{
    const bool isLate = column == Due && isOverdue(action, m_today);
    switch (role) {
    case Qt::EditRole:
        if (column == Due)
            return action.due.value_or(QDate());
        return column == Owner ? action.owner : action.text;
    case Qt::CheckStateRole:
        return column == Text ? QVariant(action.done ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        return isLate ? QVariant(themedIcon(Icon::Warning, Tone::Red)) : QVariant();
    case Qt::ForegroundRole:
        if (isLate)
            return Theme::current().color(Tone::Red);
        return action.done ? QVariant(Theme::current().color(Tone::MutedText)) : QVariant();
    default:
        return {};
    }
}

QVariant ActionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString text = display(row, index.column()).toString();
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.isEmpty() ? QVariant() : plainToolTip(text);
    case Qt::AccessibleTextRole:
        return row.kind == Row::Kind::Entry
                   ? tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text)
                   : text;
    case Qt::TextAlignmentRole:
        return index.column() == Due ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        break;
    }
    if (row.kind == Row::Kind::Entry)
        return entryData(row.action, index.column(), role);
    if (role == Qt::ForegroundRole)
        return Theme::current().color(Tone::MutedText);
    if (role == Qt::FontRole && row.kind == Row::Kind::Heading)
        return textFont(TextSize::Small);
    return role == Qt::EditRole ? QVariant(QString()) : QVariant();
}

bool ActionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_document.isReadOnly())
        return false;
    // A copy: the document tells of the edit before this returns.
    const Row row = m_rows.at(index.row());
    if (row.kind == Row::Kind::Heading)
        return false;
    if (row.kind == Row::Kind::New) {
        if (role == Qt::EditRole && index.column() == Text)
            addAction(m_document, value.toString());
        return role == Qt::EditRole;
    }
    if (role == Qt::CheckStateRole) {
        setActionDone(m_document, row.action.id, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QDate day = value.toDate();
    switch (index.column()) {
    case Text:
        setActionText(m_document, row.action.id, value.toString());
        return true;
    case Owner:
        setActionOwner(m_document, row.action.id, value.toString());
        return true;
    default:
        setActionDue(m_document, row.action.id, day.isValid() ? std::optional(day) : std::nullopt);
        return true;
    }
}

QVariant ActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Due)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Action");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

Qt::ItemFlags ActionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows.at(index.row());
    if (row.kind == Row::Kind::Heading)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isEntry = row.kind == Row::Kind::Entry;
    flags.setFlag(Qt::ItemIsEditable, !m_document.isReadOnly() && (isEntry || index.column() == Text));
    flags.setFlag(Qt::ItemIsUserCheckable, !m_document.isReadOnly() && isEntry && index.column() == Text);
    return flags;
}

void ActionModel::remove(int row)
{
    if (row >= 0 && row < m_rows.size() && m_rows.at(row).kind == Row::Kind::Entry)
        removeAction(m_document, EntryId(m_rows.at(row).action.id));
}

} // namespace depthchart::ui
