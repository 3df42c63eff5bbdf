#pragma once

#include "ui/viewmodels/swimchart.h"
#include "ui/widgets/card.h"

#include <array>

namespace lengthwise {

class Button;
class Fingerprint;
class LapTableModel;
class LengthTableModel;
class LineTabs;
class RepeatTableModel;
class ReportTable;
class SetTableModel;
class SwimSelection;
class TextLabel;

/// The tables of a swim behind tabs; while a set is chosen, its repeats stand in their place.
class SwimTables final : public Card
{
    Q_OBJECT

public:
    enum Table { Sets, Lengths, Laps };

    explicit SwimTables(SwimSelection *selection, QWidget *parent = nullptr);

    void setSwim(const WorkoutReport &report, const SwimChart &chart);
    /// Leaves the repeats of a set: the chosen table takes their place.
    void showTable(Table table);
    /// Whether there is anything in it; a table without rows has no tab.
    bool hasTable(Table table) const;
    ReportTable *shownTable() const;

Q_SIGNALS:
    /// The keyboard reached this row; where it stands in this widget.
    void rowInView(const QRect &row);

private:
    void makeTables();
    QWidget *makeTabHead();
    QWidget *makeSetHead();
    void connectTables();
    void showSelection();
    void showCursor();
    void openRow(ReportTable *table, int row);

    SwimSelection *m_selection;
    SetTableModel *m_setModel;
    LengthTableModel *m_lengthModel;
    LapTableModel *m_lapModel;
    RepeatTableModel *m_repeatModel;
    Fingerprint *m_fingerprint;
    std::array<ReportTable *, 3> m_tables{};
    ReportTable *m_repeats = nullptr;
    QWidget *m_tabHead = nullptr;
    QWidget *m_setHead = nullptr;
    LineTabs *m_tabs = nullptr;
    TextLabel *m_caption = nullptr;
    Button *m_back = nullptr;
    TextLabel *m_setNumber = nullptr;
    TextLabel *m_setNotation = nullptr;
    std::array<QString, 3> m_captions;
    std::vector<QString> m_notations; ///< of the report's sets
};

} // namespace lengthwise
