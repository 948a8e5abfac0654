// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/impactmodel.h"

#include "core/growth/scale.h"
#include "ui/document/profiledocument.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QUuid>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

QString scaleText(const ImpactRecord &record, const Units &units)
{
    QStringList texts;
    for (const Quantity &quantity : readQuantities(record, units))
        texts << quantityText(quantity);
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
}

QString kindName(QuantityKind kind)
{
    switch (kind) {
    case QuantityKind::Throughput:
        return ImpactModel::tr("throughput");
    case QuantityKind::Volume:
        return ImpactModel::tr("volume");
    case QuantityKind::Audience:
        return ImpactModel::tr("audience");
    }
    return {};
}

QString kindText(const ImpactRecord &record, const Units &units)
{
    QStringList names;
    for (const Quantity &quantity : readQuantities(record, units)) {
        if (!names.contains(kindName(quantity.kind)))
            names << kindName(quantity.kind);
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

} // namespace

ImpactModel::ImpactModel(ProfileDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_shown(document.profile().impacts)
{
    connect(&document, &ProfileDocument::changed, this, [this](Parts parts) {
        if (parts.testFlag(Part::Impacts))
            follow();
    });
}

void ImpactModel::follow()
{
    // Only the rows between what stayed the same are told, so that a view keeps its selection and its editor.
    const QList<ImpactRecord> now = m_document.profile().impacts;
    const qsizetype shorter = std::min(now.size(), m_shown.size());
    qsizetype first = 0;
    while (first < shorter && now.at(first).id == m_shown.at(first).id)
        ++first;
    qsizetype last = 0;
    while (last < shorter - first &&
           now.at(now.size() - 1 - last).id == m_shown.at(m_shown.size() - 1 - last).id)
        ++last;
    const int from = static_cast<int>(first);
    if (const int gone = static_cast<int>(m_shown.size() - last) - from; gone > 0) {
        beginRemoveRows({}, from, from + gone - 1);
        m_shown.remove(first, gone);
        endRemoveRows();
    }
    if (const int come = static_cast<int>(now.size() - last) - from; come > 0) {
        beginInsertRows({}, from, from + come - 1);
        m_shown = now;
        endInsertRows();
    }
    m_shown = now;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImpactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size()) + (m_document.isReadOnly() ? 0 : 1);
}

int ImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ImpactModel::isNewRow(int row) const
{
    return row >= m_shown.size();
}

bool ImpactModel::isAnyDescribed() const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(),
                       [](const ImpactRecord &record) { return !record.description.isEmpty(); });
}

void ImpactModel::setShortHeadings(bool areShort)
{
    if (areShort == m_shortHeadings)
        return;
    m_shortHeadings = areShort;
    Q_EMIT headerDataChanged(Qt::Horizontal, Scale, Scale);
}

QVariant ImpactModel::display(int row, int column) const
{
    if (isNewRow(row))
        return column == Title ? tr("Next system: what it does and whom it reaches") : QStringLiteral("–");
    const ImpactRecord &record = m_shown.at(row);
    switch (column) {
    case Title:
        return counts(record) ? record.title : tr("Untitled: does not count yet");
    case Description:
        return record.description.isEmpty() ? QStringLiteral("–") : record.description.simplified();
    case Since:
        return record.date ? monthOfYearText(*record.date) : QStringLiteral("–");
    case Scale:
        return scaleText(record, m_document.units());
    case Kind:
        return kindText(record, m_document.units());
    default:
        return {};
    }
}

QVariant ImpactModel::editValue(int row, int column) const
{
    if (isNewRow(row))
        return column == Title ? QVariant(QString()) : QVariant();
    const ImpactRecord &record = m_shown.at(row);
    switch (column) {
    case Title:
        return record.title;
    case Description:
        return record.description;
    case Since:
        return record.date ? QVariant(*record.date) : QVariant(QDate());
    default:
        return {};
    }
}

QVariant ImpactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(display(row, column).toString());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                display(row, column).toString());
    case Qt::ForegroundRole: {
        const bool isMuted = isNewRow(row) || column == Kind || column == Description ||
                             (column == Title && !counts(m_shown.at(row)));
        return isMuted ? QVariant(Theme::current().color(Tone::MutedText)) : QVariant();
    }
    default:
        return {};
    }
}

bool ImpactModel::add(const QString &title)
{
    if (title.trimmed().isEmpty())
        return false;
    ImpactRecord record;
    record.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    record.title = title;
    m_document.edit(tr("Add the system “%1”").arg(title.left(40)),
                    [&record](Profile &profile) { profile.impacts.append(record); });
    return true;
}

bool ImpactModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_document.isReadOnly())
        return false;
    const int row = index.row();
    if (isNewRow(row))
        return index.column() == Title && add(value.toString());
    switch (index.column()) {
    case Title:
        m_document.edit(tr("Change the title of a system"), [row, text = value.toString()](Profile &profile) {
            profile.impacts[row].title = text;
        });
        return true;
    case Description:
        m_document.edit(
            tr("Change the description of a system"),
            [row, text = value.toString()](Profile &profile) { profile.impacts[row].description = text; });
        return true;
    case Since:
        m_document.edit(tr("Change since when a system runs"),
                        [row, date = value.toDate()](Profile &profile) {
                            profile.impacts[row].date = date.isValid() ? std::optional(date) : std::nullopt;
                        });
        return true;
    default:
        return false;
    }
}

void ImpactModel::remove(int row)
{
    if (row < 0 || isNewRow(row))
        return;
    const QString title = m_shown.at(row).title;
    m_document.edit(tr("Remove the system “%1”").arg(title.left(40)),
                    [row](Profile &profile) { profile.impacts.removeAt(row); });
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("What it is, whom it reaches");
    case Description:
        return tr("Description");
    case Since:
        return tr("Since");
    case Scale:
        return m_shortHeadings ? tr("Scale") : tr("Scale read from the text");
    case Kind:
        return tr("Kind");
    default:
        return {};
    }
}

Qt::ItemFlags ImpactModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isText = index.column() <= Since && (!isNewRow(index.row()) || index.column() == Title);
    flags.setFlag(Qt::ItemIsEditable, isText && !m_document.isReadOnly());
    return flags;
}

} // namespace depthchart::ui
