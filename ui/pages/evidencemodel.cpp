// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencemodel.h"

#include "ui/text/evidencephrases.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QUrl>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

const QString dash = QStringLiteral("–");

/// An address that a browser opens; anything else is a note of the person's own ("search#315").
bool isAddress(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
}

/// What of an address tells it from others.
QString shortLink(const QString &link)
{
    if (!isAddress(link))
        return link.simplified();
    const QUrl url(link);
    const QString path = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    return path.isEmpty() ? url.host() : url.host() + QStringLiteral("/…/") + path;
}

} // namespace

EvidenceModel::EvidenceModel(ProfileDocument &document, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_today(today)
{
    reset();
}

void EvidenceModel::reset()
{
    m_rubric = m_document.rubric();
    m_firstRow = m_document.isReadOnly() ? 0 : 1;
    m_all = rowsNow();
    m_rows = filtered();
}

QList<EvidenceModel::Row> EvidenceModel::filtered() const
{
    QList<Row> rows;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(rows),
                 [this](const Row &row) { return row.evidence.id == m_kept || matches(row); });
    return rows;
}

QList<EvidenceModel::Row> EvidenceModel::rowsNow() const
{
    const Profile &profile = m_document.profile();
    const QList<LinkStandings> links = linkStandings(profile, framework());
    QList<Row> rows;
    rows.reserve(links.size());
    for (qsizetype i = links.size() - 1; i >= 0; --i)
        rows.append({profile.evidence.at(i), links.at(i)});
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return a.evidence.date.value_or(QDate()) > b.evidence.date.value_or(QDate());
    });
    return rows;
}

bool EvidenceModel::matches(const Row &row) const
{
    switch (m_filter.kind) {
    case EvidenceFilter::Kind::All:
        return true;
    case EvidenceFilter::Kind::Unlinked:
        return row.links.isEmpty();
    case EvidenceFilter::Kind::ToConfirm:
        return !std::all_of(row.links.cbegin(), row.links.cend(), std::mem_fn(&LinkStanding::counts));
    case EvidenceFilter::Kind::Domain:
        return std::any_of(row.links.cbegin(), row.links.cend(), [this](const LinkStanding &link) {
            return link.domain == m_filter.domain &&
                   (!m_filter.level || (link.place && link.place->level == *m_filter.level));
        });
    }
    return true;
}

qsizetype EvidenceModel::countOf(EvidenceFilter::Kind kind) const
{
    return std::count_if(m_all.cbegin(), m_all.cend(), [kind](const Row &row) {
        const bool allCount =
            std::all_of(row.links.cbegin(), row.links.cend(), std::mem_fn(&LinkStanding::counts));
        return kind == EvidenceFilter::Kind::Unlinked    ? row.links.isEmpty()
               : kind == EvidenceFilter::Kind::ToConfirm ? !allCount
                                                         : true;
    });
}

void EvidenceModel::setFilter(const EvidenceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_kept = {};
    beginResetModel();
    m_rows = filtered();
    endResetModel();
}

void EvidenceModel::setTask(const ChosenTask &task)
{
    if (task == m_task)
        return;
    m_task = task;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Shows), index(rowCount() - 1, Shows));
}

void EvidenceModel::follow(Parts parts)
{
    if (parts.testFlag(Part::Framework)) {
        beginResetModel();
        m_kept = {};
        m_task = {};
        reset();
        endResetModel();
        return;
    }
    m_all = rowsNow();
    show(filtered());
}

void EvidenceModel::show(const QList<Row> &rows)
{
    // Only the rows between what stayed are told, so that a view keeps its selection and its editor.
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    qsizetype first = 0;
    while (first < shorter && rows.at(first).evidence.id == m_rows.at(first).evidence.id)
        ++first;
    qsizetype last = 0;
    while (last < shorter - first &&
           rows.at(rows.size() - 1 - last).evidence.id == m_rows.at(m_rows.size() - 1 - last).evidence.id)
        ++last;
    const int from = static_cast<int>(first) + m_firstRow;
    if (const auto gone = static_cast<int>(m_rows.size() - last - first); gone > 0) {
        beginRemoveRows({}, from, from + gone - 1);
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (const auto come = static_cast<int>(rows.size() - last - first); come > 0) {
        beginInsertRows({}, from, from + come - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool EvidenceModel::isNewRow(int row) const
{
    return row < m_firstRow;
}

EntryId EvidenceModel::idAt(int row) const
{
    return row < 0 || isNewRow(row) || row >= rowCount() ? EntryId() : rowAt(row).evidence.id;
}

int EvidenceModel::rowOf(const EntryId &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.evidence.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin()) + m_firstRow;
}

LinkStandings EvidenceModel::linksAt(int row) const
{
    return idAt(row).isEmpty() ? LinkStandings() : rowAt(row).links;
}

QString EvidenceModel::confirmedAgainText(int row) const
{
    const Evidence *evidence = findEvidence(m_document.profile(), idAt(row));
    if (!evidence)
        return {};
    const Framework &framework = m_document.framework();
    const Evidence confirmed =
        withOpenLinksConfirmed(*evidence, m_document.profile(), framework, m_document.rater());
    const LinkStandings before = linksAt(row);
    const LinkStandings after = linkStandings(confirmed, m_document.profile(), framework);
    LinkStandings again;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!before.at(i).counts() && after.at(i).counts())
            again.append(after.at(i));
    }
    return demonstratesText(again, framework);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + m_firstRow;
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool EvidenceModel::isShown(const Row &row, const ChosenTask &task) const
{
    return task.isValid() && isLinked(row.links, task.domain, task.place, m_document.rater());
}

QString EvidenceModel::display(int row, int column) const
{
    if (isNewRow(row))
        return column == Work ? tr("Next piece of evidence: what was done") : QString();
    const Row &shown = rowAt(row);
    switch (column) {
    case Date:
        return shown.evidence.date ? shortDateText(*shown.evidence.date) : dash;
    case Work:
        return shown.evidence.text.simplified();
    case Demonstrates: {
        const std::optional<qsizetype> only =
            m_filter.kind == EvidenceFilter::Kind::Domain ? std::optional(m_filter.domain) : std::nullopt;
        const QString text = demonstratesText(shown.links, framework(), only);
        return text.isEmpty() ? tr("not linked yet") : text;
    }
    case Link:
        return shown.evidence.link.isEmpty() ? dash : shortLink(shown.evidence.link);
    default:
        return {};
    }
}

QString EvidenceModel::toolTip(int row, int column) const
{
    if (isNewRow(row))
        return {};
    const Row &shown = rowAt(row);
    switch (column) {
    case Shows:
        return m_task.isValid() ? tr("Shows the chosen task (Space)") : QString();
    case Work:
        return shown.evidence.text;
    case Demonstrates:
        return demonstratedStatements(shown.links, shown.evidence, framework());
    case Link:
        return shown.evidence.link;
    default:
        return {};
    }
}

bool EvidenceModel::isMuted(int row, int column) const
{
    return isNewRow(row) || column == Date || (column == Demonstrates && rowAt(row).links.isEmpty()) ||
           (column == Link && !isAddress(rowAt(row).evidence.link));
}

QVariant EvidenceModel::editValue(int row, int column) const
{
    if (isNewRow(row))
        return column == Work ? QVariant(QString()) : QVariant();
    const Evidence &evidence = rowAt(row).evidence;
    switch (column) {
    case Date:
        return evidence.date.value_or(QDate());
    case Work:
        return evidence.text;
    case Link:
        return evidence.link;
    default:
        return {};
    }
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
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
    case Qt::CheckStateRole:
        if (column != Shows || isNewRow(row) || !m_task.isValid())
            return {};
        return isShown(rowAt(row), m_task) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return column == Shows
                   ? (isNewRow(row) ? QString() : tr("Shows the chosen task"))
                   : tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), display(row, column));
    case Qt::DecorationRole:
        return column == Link && !isNewRow(row) && !rowAt(row).evidence.link.isEmpty()
                   ? QVariant(themedIcon(Icon::Link, Tone::MutedText))
                   : QVariant();
    case Qt::ForegroundRole:
        return isMuted(row, column) ? QVariant(Theme::current().color(Tone::MutedText)) : QVariant();
    case UrlRole:
        return column == Link && !isNewRow(row) && isAddress(rowAt(row).evidence.link)
                   ? QVariant(QUrl(rowAt(row).evidence.link))
                   : QVariant();
    default:
        return {};
    }
}

bool EvidenceModel::addPiece(const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    const EntryId id = addEvidence(m_document, text.trimmed(), m_today);
    m_kept = id;
    // Only now does the filter let it through.
    follow({});
    Q_EMIT added(id);
    return true;
}

bool EvidenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_document.isReadOnly())
        return false;
    const int row = index.row();
    if (role == Qt::CheckStateRole && index.column() == Shows && !isNewRow(row)) {
        toggle(row);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    if (isNewRow(row))
        return index.column() == Work && addPiece(value.toString());
    m_kept = idAt(row);
    const EntryId id = m_kept;
    switch (index.column()) {
    case Date:
        setEvidenceDate(m_document, id,
                        value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt);
        return true;
    case Work:
        setEvidenceText(m_document, id, value.toString());
        return true;
    case Link:
        setEvidenceLink(m_document, id, value.toString().trimmed());
        return true;
    default:
        return false;
    }
}

void EvidenceModel::remove(int row)
{
    if (const EntryId id = idAt(row); !id.isEmpty())
        removeEvidence(m_document, id);
}

void EvidenceModel::toggle(int row)
{
    toggle(row, m_task);
}

void EvidenceModel::toggle(int row, const ChosenTask &task)
{
    const EntryId id = idAt(row);
    if (id.isEmpty() || !task.isValid())
        return;
    m_kept = id;
    linkEvidence(m_document, id, task, !isShown(rowAt(row), task));
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Work:
        return tr("Work done");
    case Demonstrates:
        return tr("Demonstrates");
    case Link:
        return tr("Link");
    default:
        return {};
    }
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_document.isReadOnly())
        return flags;
    const bool isText = index.column() == Date || index.column() == Work || index.column() == Link;
    flags.setFlag(Qt::ItemIsEditable, isText && (!isNewRow(index.row()) || index.column() == Work));
    flags.setFlag(Qt::ItemIsUserCheckable,
                  index.column() == Shows && m_task.isValid() && !isNewRow(index.row()));
    return flags;
}

} // namespace depthchart::ui
