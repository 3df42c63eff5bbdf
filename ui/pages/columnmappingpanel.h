#pragma once

#include "ui/viewmodels/swimimport.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace lengthwise {

class Banner;
class Button;

/// What the columns of an unknown table mean: one line per column with its first values and a choice of meanings.
class ColumnMappingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMappingPanel(QWidget *parent = nullptr);

    /// Starts from what the names suggest.
    void setColumns(const CandidateColumns &columns);
    CsvMapping mapping() const;
    void showError(const Error &error);
    /// Nothing where it is not shown.
    void focusFirst();

Q_SIGNALS:
    void mappingChosen(const std::string &hash, const lengthwise::CsvMapping &mapping);

private:
    void addColumn(int column, const CandidateColumns &columns, const CsvMapping &proposal);
    void takeMeaning(QComboBox *taker);
    void judge();

    std::string m_hash;
    QStringList m_names;
    QWidget *m_lines = nullptr;
    QList<QComboBox *> m_meanings; ///< one per column
    QComboBox *m_unit;
    QLabel *m_verdict;
    Banner *m_banner;
    Button *m_use;
};

} // namespace lengthwise
