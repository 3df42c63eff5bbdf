#pragma once

#include "ui/viewmodels/importfacts.h"
#include "ui/viewmodels/swimimport.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QStackedWidget;

namespace lengthwise {

class Banner;
class Button;
class ColumnMappingPanel;
class StrokeLegend;
class SwimSketch;
class TextLabel;
class TextLink;

/// The file under the keyboard as it would become a swim; for an unknown table, what its columns mean. Reads a file
/// only after it stood still; an answer that comes when another file is shown is dropped.
class ImportPreview final : public Card
{
    Q_OBJECT

public:
    explicit ImportPreview(SwimImport &import, QWidget *parent = nullptr);

    /// candidate null: nothing to show but the row's name.
    void showFile(const ImportCandidate *candidate, const ImportDecision &decision, const QString &name);
    void showColumns();
    void showMappingError(const Error &error);
    /// Nothing more will come for what is shown.
    bool isSettled() const { return !m_still.isActive() && m_answered == m_question; }
    ColumnMappingPanel *columns() const { return m_columns; }

Q_SIGNALS:
    void mappingChosen(const std::string &hash, const lengthwise::CsvMapping &mapping);
    /// The swim in the library that this file is a recording of.
    void openRequested(const QString &id);

private:
    QWidget *makeSwim();
    QWidget *makeSwimChoice();
    void showSwim(int swim);
    void ask();
    void showDocument(const SwimDocumentPointer &document);
    void setFacts(const std::vector<ImportFact> &facts);
    void showMessages();

    SwimImport &m_import;
    QTimer m_still;
    std::optional<ImportCandidate> m_candidate;
    std::optional<field::PoolLength> m_pool;
    int m_swim = 0;
    int m_question = 0; ///< of the last preview asked for
    int m_answered = 0; ///< the last question that got its answer

    TextLabel *m_title;
    TextLabel *m_subtitle;
    QStackedWidget *m_pages;
    QWidget *m_swimPage;
    ColumnMappingPanel *m_columns;
    QWidget *m_swimChoice = nullptr;
    TextLabel *m_swimNumber = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    SwimSketch *m_sketch = nullptr;
    StrokeLegend *m_legend = nullptr;
    QWidget *m_facts = nullptr;
    TextLink *m_showColumns = nullptr;
    TextLink *m_openSwim = nullptr;
    Banner *m_warnings = nullptr;
    Banner *m_error = nullptr;
};

} // namespace lengthwise
