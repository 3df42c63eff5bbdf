#include "ui/pages/columnmappingpanel.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/columnmapping.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

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
    , m_dates(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_verdict(paragraph({}, this))
    , m_banner(new Banner(Banner::Kind::Error, this))
    , m_use(new Button(Button::Role::Secondary, tr("&Use for tables like this"), this))
{
    m_unit->setObjectName(u"mappingUnit"_s);
    m_unit->addItem(tr("Distances in metres"), int(PoolUnit::Metres));
    m_unit->addItem(tr("Distances in yards"), int(PoolUnit::Yards));
    m_unit->setAccessibleName(tr("Unit of the distances"));
    m_dates->setObjectName(u"mappingDates"_s);
    m_dates->addItem(tr("3/4 is 3 April"), true);
    m_dates->addItem(tr("3/4 is March 4"), false);
    m_dates->setAccessibleName(tr("Order of day and month"));
    m_zone->setObjectName(u"mappingZone"_s);
    m_zone->setAccessibleName(tr("Time zone of the times"));
    m_verdict->setObjectName(u"mappingVerdict"_s);
    m_banner->hide();
    m_use->setObjectName(u"useMapping"_s);
    connect(m_use, &Button::clicked, this, [this] { Q_EMIT mappingChosen(m_hash, mapping()); });

    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, space::unit, 0);
    m_content->setSpacing(space::betweenCards);
    m_content->addWidget(
        paragraph(tr("What do the columns hold? Once said, it counts for every table like this."), content));
    m_content->addWidget(m_unit);
    m_content->addWidget(m_dates);
    m_content->addWidget(m_zone);
    m_content->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBar(new SlimScrollBar(scroll));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(scroll, 1);
    column->addWidget(m_verdict);
    column->addWidget(m_banner);
    column->addWidget(m_use);
}

void ColumnMappingPanel::setColumns(const CandidateColumns &columns)
{
    m_hash = columns.hash;
    m_names = columns.names;
    m_meanings.clear();
    m_banner->hide();
    delete m_lines;
    m_lines = new QWidget(m_content->parentWidget());
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::betweenCards);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < columns.names.size(); ++i)
        addColumn(i, columns);
    m_content->insertWidget(1, m_lines);
    m_unit->setCurrentIndex(m_unit->findData(int(columns.mapping.unit)));
    m_dates->setCurrentIndex(m_dates->findData(columns.mapping.dayFirst));
    m_dates->setVisible(holdsDoubtfulDates(columns));
    setZone(QString::fromStdString(columns.mapping.timeZone));
    setTabOrder(m_unit, m_dates);
    setTabOrder(m_dates, m_zone);
    setTabOrder(m_zone, m_use);
    judge();
}

void ColumnMappingPanel::setZone(const QString &zone)
{
    m_zone->clear();
    if (!zone.isEmpty() && zone != u"UTC"_s)
        m_zone->addItem(tr("Times of %1").arg(zone), zone);
    m_zone->addItem(tr("Times in UTC"), QString());
}

void ColumnMappingPanel::addColumn(int column, const CandidateColumns &columns)
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
        const auto likely = columns.mapping.columns.find(one);
        if (likely != columns.mapping.columns.end() && likely->second == columns.names[column].toStdString())
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
    mapping.dayFirst = m_dates->currentData().toBool();
    mapping.timeZone = m_zone->currentData().toString().toStdString();
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
