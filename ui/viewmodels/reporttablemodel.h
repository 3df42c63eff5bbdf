#pragma once

#include "core/model/stroke.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <cstddef>
#include <optional>
#include <vector>

namespace lengthwise {

namespace display {
struct Quantity;
}

/// What the tables of a swim tell beyond Qt's own roles.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< the raw number behind the text, for QSortFilterProxyModel; invalid when unknown
    FingerprintRole,             ///< std::vector<FingerprintBar>
    DeviationRole,               ///< double, s: a repeat's time minus the mean of its set
    DeviationScaleRole,          ///< double, s: the largest deviation of the set, so that all rows share a scale
    BestRole,                    ///< bool: the fastest repeat
    InferredRole,                ///< bool: worked out or repaired, not recorded
    StrokeRole,                  ///< int(Stroke)
    EmphasisRole,                ///< bool: the column that is read first (semibold)
    SetIndexRole,                ///< int: index into WorkoutReport::sets; invalid where the row has none
    FirstLengthRole,             ///< int: index into WorkoutReport::lengths; invalid where the row has none
    LastLengthRole,              ///< int: the same, inclusive
    LengthsRole,                 ///< std::vector<std::size_t>: what an evidence row leads to; invalid where nothing
    CaptionRole,                 ///< bool: the column only numbers or names the rows
    LinkRole,                    ///< bool: a word that leads to lengths
    CorrectedRole,               ///< bool: the swimmer corrected it
};

/// One length in the little chart of a row. Times in seconds since the first active start.
struct FingerprintBar {
    double start = 0;
    double end = 0;
    double speed = 0; ///< m/s
    Stroke stroke = Stroke::Unknown;
    bool operator==(const FingerprintBar &) const = default;
};

/// A table over rows of a WorkoutReport: the concrete model says which columns and which cell, this does the roles.
/// Text is right-aligned where it is a number. Row order is the report's. GUI thread.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    explicit ReportTableModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    struct Column {
        QString title;
        bool isText = false;     ///< left-aligned
        bool isEmphatic = false; ///< semibold
        bool isCaption = false;  ///< pale
        QString toolTip;         ///< what the number means; may be empty
    };
    struct Cell {
        QString text;
        QVariant sortValue; ///< invalid: unknown
        QString toolTip;
        QString spoken; ///< for screen readers, where the text does not say it
    };

    /// The usual cell: a value with its unit, sorted by the raw number; unknown is spoken as such.
    static Cell numberCell(const display::Quantity &shown, std::optional<double> raw);
    static Cell textCell(const QString &shown, std::optional<double> raw);

    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual Column column(int column) const = 0;
    virtual Cell cell(int row, int column) const = 0;
    /// The roles of TableRole but SortRole, EmphasisRole and CaptionRole.
    virtual QVariant mark(int row, int column, int role) const = 0;
};

} // namespace lengthwise
