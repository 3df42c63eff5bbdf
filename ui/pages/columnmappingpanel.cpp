#include "ui/pages/columnmappingpanel.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/columnmapping.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int noMeaning = -1;

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The first values of a column that are not empty.
QString valuesOf(const CandidateColumns &columns, int column)
{
    QStringList values;
    for (const QStringList &row : columns.sample) {
        if (column < row.size() && !row[column].trimmed().isEmpty())
            values << row[column].trimmed();
    }
    return values.isEmpty() ? ColumnMappingPanel::tr("empty") : values.join(u" · "_s);
}

} // namespace

ColumnMappingPanel::ColumnMappingPanel(QWidget *parent)
    : QWidget(parent)
    , m_unit(new QComboBox(this))
    , m_verdict(paragraph({}, this))
    , m_banner(new Banner(Banner::Kind::Error, this))
    , m_use(new Button(Button::Role::Secondary, tr("&Use for tables like this"), this))
{
    m_unit->setObjectName(u"mappingUnit"_s);
    m_unit->addItem(tr("Distances in metres"), int(PoolUnit::Metres));
    m_unit->addItem(tr("Distances in yards"), int(PoolUnit::Yards));
    m_unit->setAccessibleName(tr("Unit of the distances"));
    m_verdict->setObjectName(u"mappingVerdict"_s);
    m_banner->hide();
    m_use->setObjectName(u"useMapping"_s);
    connect(m_use, &Button::clicked, this, [this] { Q_EMIT mappingChosen(m_hash, mapping()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(paragraph(tr("What do the columns hold? Once said, it counts for every table like this."), this));
    column->addWidget(m_unit);
    column->addWidget(m_verdict);
    column->addWidget(m_banner);
    column->addWidget(m_use);
    column->addStretch();
}

void ColumnMappingPanel::setColumns(const CandidateColumns &columns)
{
    m_hash = columns.hash;
    m_names = columns.names;
    m_meanings.clear();
    m_banner->hide();
    delete m_lines;
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::betweenCards);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    const CsvMapping proposal = proposedMapping(columns.names);
    for (int i = 0; i < columns.names.size(); ++i)
        addColumn(i, columns, proposal);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_lines);
    m_unit->setCurrentIndex(m_unit->findData(int(proposal.unit)));
    setTabOrder(m_unit, m_use);
    judge();
}

void ColumnMappingPanel::addColumn(int column, const CandidateColumns &columns, const CsvMapping &proposal)
{
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    auto *name = new TextLabel(type::body, QFont::Medium, &Theme::text, m_lines);
    name->setText(columns.names[column]);
    auto *values = new TextLabel(type::label, QFont::Normal, &Theme::text3, m_lines);
    values->setText(valuesOf(columns, column));
    auto *meaning = new QComboBox(m_lines);
    meaning->setObjectName(u"meaning%1"_s.arg(column));
    meaning->addItem(tr("Not needed"), noMeaning);
    meaning->setAccessibleName(tr("Meaning of the column %1").arg(columns.names[column]));
    meaning->setAccessibleDescription(values->text());
    for (const MappedColumn one : columnMeanings()) {
        meaning->addItem(meaningWords(one), int(one));
        const auto proposed = proposal.columns.find(one);
        if (proposed != proposal.columns.end() && proposed->second == columns.names[column].toStdString())
            meaning->setCurrentIndex(meaning->count() - 1);
    }
    meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    meaning->setMinimumContentsLength(13);
    connect(meaning, &QComboBox::currentIndexChanged, this, [this, meaning] { takeMeaning(meaning); });
    const int row = 3 * column;
    grid->addWidget(name, row, 0);
    grid->addWidget(values, row + 1, 0);
    grid->addWidget(meaning, row, 1, 2, 1, Qt::AlignVCenter);
    grid->setRowMinimumHeight(row + 2, space::unit);
    if (!m_meanings.isEmpty())
        setTabOrder(m_meanings.last(), meaning);
    m_meanings << meaning;
    setTabOrder(meaning, m_unit);
}

/// A meaning has one column: the one that had it before needs another.
void ColumnMappingPanel::takeMeaning(QComboBox *taker)
{
    for (QComboBox *other : std::as_const(m_meanings)) {
        if (other != taker && taker->currentData().toInt() != noMeaning && other->currentData() == taker->currentData())
            other->setCurrentIndex(0);
    }
    judge();
}

CsvMapping ColumnMappingPanel::mapping() const
{
    CsvMapping mapping;
    mapping.unit = PoolUnit(m_unit->currentData().toInt());
    for (qsizetype i = 0; i < m_meanings.size(); ++i) {
        const int meaning = m_meanings[i]->currentData().toInt();
        if (meaning != noMeaning)
            mapping.columns.try_emplace(MappedColumn(meaning), m_names[i].toStdString());
    }
    return mapping;
}

void ColumnMappingPanel::judge()
{
    const MappingVerdict verdict = verdictOn(mapping());
    m_verdict->setText(verdict.sentence);
    m_use->setEnabled(verdict.isEnough);
}

void ColumnMappingPanel::showError(const Error &error)
{
    m_banner->setMessage(texts::describe(error));
    m_banner->show();
}

void ColumnMappingPanel::focusFirst()
{
    if (!m_meanings.isEmpty() && isVisible())
        m_meanings.first()->setFocus(Qt::TabFocusReason);
}

} // namespace lengthwise
