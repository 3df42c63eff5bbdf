#pragma once

#include "ui/viewmodels/swimstudies.h"

#include <QAbstractTableModel>

namespace lengthwise {

/// The best times of one pool length: a row for each stroke, a column for each distance behind the stroke's name.
/// Watches' times, World Aquatics points, or what the swimmer's bests let expect.
class BestTimesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Shows { Times, Points, Expected };
    enum Role {
        StrokeRole = Qt::UserRole, ///< Stroke as int, of a row
        NewRole,                   ///< bool: within the range
        SecondLineRole,            ///< "5:41 – 6:04" under an expected time; empty: none
        SwimRole,                  ///< id; empty: it leads nowhere
        FirstLengthRole,           ///< 1-based, 0: not known
        LengthCountRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing.
    void setStudy(const ProgressStudyPointer &study);
    void setShows(Shows shows);
    Shows shows() const { return m_shows; }
    bool hasPoints() const;
    bool hasExpected() const;
    bool isEmpty() const { return m_rows.empty(); }
    /// Among times that are shown, not marked as new where every one would be.
    bool isNew(const BestTime &time) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What stands behind times, and what it means: "° inside a longer swim", "* corrected swim".
    static QString legend();

private:
    struct Cell {
        const BestTime *time = nullptr;
        const Prediction *expected = nullptr;
    };

    void arrange();
    Cell cellAt(const QModelIndex &index) const;
    QString textOf(const Cell &cell) const;
    QString tipOf(const Cell &cell, Stroke stroke) const;
    QVariant timeData(const BestTime &time, int role) const;

    ProgressStudyPointer m_study;
    Shows m_shows = Shows::Times;
    std::vector<Stroke> m_rows;
    std::vector<int> m_distances;
};

} // namespace lengthwise
