#pragma once

#include "ui/viewmodels/swimchart.h"
#include "ui/viewmodels/tablecaptions.h"
#include "ui/widgets/card.h"

#include <array>

namespace lengthwise {

class BestEffortModel;
class CoachTableModel;
class Fingerprint;
class LapTableModel;
class LengthTableModel;
class LineTabs;
class RawFactList;
class RawLengthModel;
class RepeatTableModel;
class ReportTable;
class SetHead;
class SetTableModel;
struct SwimDocument;
class SwimSelection;
class TextLabel;
class ZoneTableModel;

/// The tables of a swim behind tabs; while a set is chosen, its repeats stand in their place.
class SwimTables final : public Card
{
    Q_OBJECT

public:
    /// RawData stands behind those that have a key of their own.
    enum Table { Sets, Lengths, Laps, BestEfforts, Zones, Coach, RawData };

    explicit SwimTables(SwimSelection *selection, QWidget *parent = nullptr);

    /// recorded: per length what was recorded there; empty: just that.
    void setSwim(const SwimDocument &document, const std::vector<QString> &recorded);
    /// Why lengths cannot be corrected; empty: they can.
    void setFixed(const QString &reason);
    /// In the table of lengths several rows are picked, and strokes are typed into their cells.
    void setEditing(bool on);
    /// Opens the cell of the strokes of the current length.
    void typeStrokes();
    /// Leaves the repeats of a set: the chosen table takes their place.
    void showTable(Table table);
    /// Whether there is anything in it; a table without rows has no tab.
    bool hasTable(Table table) const;
    ReportTable *shownTable() const;
    /// From the first chosen length to the last, where they stand in this widget; empty where none is shown.
    QRect chosenRows() const;
    /// The chosen tab, also while the repeats of a set stand in its place.
    Table currentTable() const;

Q_SIGNALS:
    /// The keyboard reached this row; where it stands in this widget.
    void rowInView(const QRect &row);
    /// A row was opened that rests on these lengths.
    void evidenceChosen(const std::vector<std::size_t> &lengths);
    /// Absent: as recorded.
    void strokesTyped(std::optional<int> strokes);
    void correctSetRequested();

private:
    void makeTables();
    QWidget *makeTabHead();
    void connectTables();
    void connectTable(ReportTable *table);
    void setCaptions(const TableCaptions &captions);
    void showTabs(const WorkoutReport &report);
    void showSelection();
    void showCursor();
    void showChosenRows();
    void pickRows(const std::vector<std::size_t> &rows);
    void openRow(ReportTable *table, int row);

    SwimSelection *m_selection;
    SetTableModel *m_setModel;
    LengthTableModel *m_lengthModel;
    LapTableModel *m_lapModel;
    BestEffortModel *m_bestModel;
    ZoneTableModel *m_zoneModel;
    CoachTableModel *m_coachModel;
    RepeatTableModel *m_repeatModel;
    Fingerprint *m_fingerprint;
    static constexpr int allTables = RawData + 1;

    RawLengthModel *m_rawModel;
    std::array<ReportTable *, allTables> m_tables{};
    ReportTable *m_repeats = nullptr;
    RawFactList *m_rawFacts = nullptr;
    QWidget *m_tabHead = nullptr;
    SetHead *m_setHead = nullptr;
    LineTabs *m_tabs = nullptr;
    TextLabel *m_caption = nullptr;
    std::array<QString, allTables> m_captions;
    std::vector<QString> m_notations; ///< of the report's sets
    bool m_editing = false;
};

} // namespace lengthwise
