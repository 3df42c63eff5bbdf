#include "ui/viewmodels/besttimesmodel.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/swimtotals.h"
#include "ui/viewmodels/texts.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr auto insideMark = "\u00b0";
constexpr auto correctedMark = "*";

} // namespace

QString BestTimesModel::legend()
{
    return tr("%1 inside a longer swim · %2 corrected swim")
        .arg(QString::fromUtf8(insideMark), QString::fromUtf8(correctedMark));
}

void BestTimesModel::setStudy(const ProgressStudyPointer &study)
{
    beginResetModel();
    m_study = study;
    if ((m_shows == Shows::Points && !hasPoints()) || (m_shows == Shows::Expected && !hasExpected()))
        m_shows = Shows::Times;
    arrange();
    endResetModel();
}

void BestTimesModel::setShows(Shows shows)
{
    if (shows == m_shows)
        return;
    beginResetModel();
    m_shows = shows;
    arrange();
    endResetModel();
}

bool BestTimesModel::hasPoints() const
{
    return m_study && m_study->report.pointsYear.has_value();
}

bool BestTimesModel::hasExpected() const
{
    return m_study && !m_study->report.predictions.empty();
}

bool BestTimesModel::isNew(const BestTime &time) const
{
    return time.isNew && m_study->report.filter.range != ProgressRange::All;
}

void BestTimesModel::arrange()
{
    m_rows.clear();
    m_distances.clear();
    if (!m_study)
        return;
    std::set<int> distances;
    const auto addRow = [this](Stroke stroke) {
        if (std::ranges::find(m_rows, stroke) == m_rows.end())
            m_rows.push_back(stroke);
    };
    if (m_shows == Shows::Expected) {
        for (const Prediction &prediction : m_study->report.predictions) {
            addRow(prediction.stroke);
            distances.insert(prediction.distance);
        }
    } else {
        for (const BestRow &row : m_study->report.bests) {
            if (!row.times.empty())
                addRow(row.stroke);
            for (const BestTime &time : row.times)
                distances.insert(time.distance);
        }
    }
    m_distances.assign(distances.begin(), distances.end());
}

int BestTimesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BestTimesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : int(m_distances.size()) + 1;
}

BestTimesModel::Cell BestTimesModel::cellAt(const QModelIndex &index) const
{
    if (!m_study || index.column() < 1)
        return {};
    const Stroke stroke = m_rows[std::size_t(index.row())];
    const int distance = m_distances[std::size_t(index.column() - 1)];
    Cell cell;
    for (const BestRow &row : m_study->report.bests) {
        const auto found = std::ranges::find(row.times, distance, &BestTime::distance);
        if (row.stroke == stroke && found != row.times.end())
            cell.time = &*found;
    }
    for (const Prediction &prediction : m_study->report.predictions) {
        if (prediction.stroke == stroke && prediction.distance == distance)
            cell.expected = &prediction;
    }
    return cell;
}

QString BestTimesModel::textOf(const Cell &cell) const
{
    if (m_shows == Shows::Expected)
        return cell.expected ? display::time(cell.expected->time) : display::unknown();
    if (!cell.time)
        return display::unknown();
    if (m_shows == Shows::Points)
        return cell.time->points ? display::number(*cell.time->points, 0) : display::unknown();
    QString text = display::time(cell.time->time);
    if (!cell.time->fromRest)
        text += QString::fromUtf8(insideMark);
    if (cell.time->isCorrected)
        text += QString::fromUtf8(correctedMark);
    return text;
}

QString BestTimesModel::tipOf(const Cell &cell, Stroke stroke) const
{
    const PoolUnit unit = m_study->report.pool ? m_study->report.pool->unit : PoolUnit::Metres;
    const auto name = [&](int distance) {
        return u"%1 %2"_s.arg(display::distance(oneOf(unit) * distance, unit).text(), texts::strokeName(stroke));
    };
    QStringList lines;
    if (m_shows != Shows::Expected && cell.time) {
        const BestTime &best = *cell.time;
        lines << tr("%1: %2 on %3").arg(name(best.distance), display::time(best.time), display::date(best.day));
        lines << (best.fromRest ? tr("From rest") : tr("Inside a longer swim"));
        if (best.isCorrected)
            lines << tr("Lengths of this swim were corrected");
        if (best.before)
            lines << tr("The best before: %1").arg(display::time(*best.before));
        if (isNew(best))
            lines << tr("New");
        if (best.points && m_study->report.pointsYear)
            lines
                << tr("%1 World Aquatics points (base times of %2)").arg(*best.points).arg(*m_study->report.pointsYear);
    }
    if (cell.expected)
        lines << tr("Expected from your own best times: %1, most likely %2 to %3")
                     .arg(display::time(cell.expected->time), display::time(cell.expected->low),
                         display::time(cell.expected->high));
    return lines.join(u'\n');
}

QVariant BestTimesModel::timeData(const BestTime &time, int role) const
{
    switch (role) {
    case NewRole:
        return isNew(time);
    case SwimRole:
        return time.swim < m_study->source->ids.size() ? m_study->source->ids[time.swim] : QString();
    case FirstLengthRole:
        return time.firstLength;
    case LengthCountRole:
        return time.lengthCount;
    default:
        return {};
    }
}

QVariant BestTimesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Stroke stroke = m_rows[std::size_t(index.row())];
    if (role == StrokeRole)
        return int(stroke);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(texts::strokeName(stroke)) : QVariant();
    const Cell cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString tip = tipOf(cell, stroke);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case SecondLineRole:
        return m_shows == Shows::Expected && cell.expected
            ? u"%1 – %2"_s.arg(display::time(cell.expected->low), display::time(cell.expected->high))
            : QString();
    default:
        return m_shows != Shows::Expected && cell.time ? timeData(*cell.time, role) : QVariant();
    }
}

QVariant BestTimesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_study)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto &pool = m_study->report.pool;
    if (section == 0)
        return pool ? display::poolName(pool->distance(), pool->unit) : QString();
    if (std::size_t(section) > m_distances.size())
        return {};
    const QString distance = QString::number(m_distances[std::size_t(section - 1)]);
    const bool isLast = std::size_t(section) == m_distances.size();
    return isLast && pool ? distance + QChar(QChar::Nbsp) + display::unitName(pool->unit) : distance;
}

} // namespace lengthwise
