#pragma once

#include "ui/viewmodels/swimimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace lengthwise {

class Banner;
class Button;

/// What the columns of an unknown table mean: one line per column with its first values and a choice of meanings.
class ColumnMappingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMappingPanel(QWidget *parent = nullptr);

    /// Starts from what was said before, or what the names make likely.
    void setColumns(const CandidateColumns &columns);
    CsvMapping mapping() const;
    void showError(const Error &error);
    /// Nothing where it is not shown.
    void focusFirst();

Q_SIGNALS:
    void mappingChosen(const std::string &hash, const lengthwise::CsvMapping &mapping);

private:
    void addColumn(int column, const CandidateColumns &columns);
    void setZone(const QString &zone);
    void takeMeaning(QComboBox *taker);
    void judge();

    std::string m_hash;
    QStringList m_names;
    QVBoxLayout *m_content = nullptr; ///< scrolls; what is to be done with it stays in sight
    QWidget *m_lines = nullptr;
    QList<QComboBox *> m_meanings; ///< one per column
    QComboBox *m_unit;
    QComboBox *m_dates; ///< hidden where no date reads two ways
    QComboBox *m_zone;
    QLabel *m_verdict;
    Banner *m_banner;
    Button *m_use;
};

} // namespace lengthwise
