#include "ui/pages/importpreview.h"

#include "ui/charts/chartheader.h"
#include "ui/charts/swimsketch.h"
#include "ui/charts/theme.h"
#include "ui/pages/columnmappingpanel.h"
#include "ui/viewmodels/swimglance.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/themeicon.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr std::chrono::milliseconds standsStill{150};
constexpr int factHeight = 30;

/// Name and value of each fact with a rule between the lines.
class FactLines final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor rule = Theme::of(palette()).grid;
        const auto *grid = static_cast<const QGridLayout *>(layout());
        for (int row = 0; row < grid->count() / 2; ++row)
            painter.fillRect(0, grid->cellRect(row, 0).bottom(), width(), 1, rule);
    }
};

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBar(new SlimScrollBar(scroll));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

ImportPreview::ImportPreview(SwimImport &import, QWidget *parent)
    : Card(parent)
    , m_import(import)
    , m_title(new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this))
    , m_subtitle(new TextLabel(type::body, QFont::Normal, &Theme::text2, this))
    , m_pages(new QStackedWidget(this))
    , m_columns(new ColumnMappingPanel)
{
    setObjectName(u"importPreview"_s);
    m_title->setObjectName(u"previewTitle"_s);
    m_subtitle->setObjectName(u"previewSubtitle"_s);
    m_still.setSingleShot(true);
    m_still.setInterval(standsStill);
    connect(&m_still, &QTimer::timeout, this, &ImportPreview::ask);
    m_swimPage = scrolling(makeSwim(), this);
    m_pages->addWidget(m_swimPage);
    m_pages->addWidget(m_columns);
    connect(m_columns, &ColumnMappingPanel::mappingChosen, this, &ImportPreview::mappingChosen);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding + 2, space::cardPadding - 2, space::cardPadding, space::cardPadding);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(space::cardPadding);
    column->addWidget(m_pages, 1);
    showFile(nullptr, {}, {});
}

QWidget *ImportPreview::makeSwim()
{
    auto *content = new QWidget;
    m_sketch = new SwimSketch(content);
    m_sketch->setObjectName(u"previewChart"_s);
    m_legend = new StrokeLegend(content);
    m_facts = new FactLines(content);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setHorizontalSpacing(space::betweenCards);
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 1);
    m_showColumns = new TextLink(type::body, QFont::Normal, &Theme::accent, content);
    m_showColumns->setObjectName(u"showColumns"_s);
    m_showColumns->setText(tr("Show the columns"));
    connect(m_showColumns, &TextLink::clicked, this, &ImportPreview::showColumns);
    m_openSwim = new TextLink(type::body, QFont::Normal, &Theme::accent, content);
    m_openSwim->setObjectName(u"openKnown"_s);
    m_openSwim->setText(tr("Open the swim in the library"));
    connect(m_openSwim, &TextLink::clicked, this,
        [this] { Q_EMIT openRequested(m_candidate->swims[std::size_t(m_swim)].joinsId); });
    m_warnings = new Banner(Banner::Kind::Warning, content);
    m_warnings->setObjectName(u"previewWarnings"_s);
    m_error = new Banner(Banner::Kind::Error, content);
    m_error->setObjectName(u"previewError"_s);
    m_error->setClosable(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 2, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(makeSwimChoice());
    column->addWidget(m_sketch);
    column->addWidget(m_legend);
    column->addWidget(m_facts);
    column->addWidget(m_showColumns);
    column->addWidget(m_openSwim);
    column->addWidget(m_warnings);
    column->addWidget(m_error);
    column->addStretch();
    return content;
}

QWidget *ImportPreview::makeSwimChoice()
{
    m_swimChoice = new QWidget;
    m_swimNumber = new TextLabel(type::label, QFont::Normal, &Theme::text2, m_swimChoice);
    m_swimNumber->setObjectName(u"previewSwim"_s);
    m_previous = new Button(Button::Role::Link, {}, m_swimChoice);
    m_previous->setIcon(themeIcon(u"previous"_s, IconTint::Accent));
    m_previous->setAccessibleName(tr("Swim before"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next = new Button(Button::Role::Link, {}, m_swimChoice);
    m_next->setObjectName(u"previewNext"_s);
    m_next->setIcon(themeIcon(u"next"_s, IconTint::Accent));
    m_next->setAccessibleName(tr("Next swim"));
    m_next->setToolTip(m_next->accessibleName());
    connect(m_previous, &Button::clicked, this, [this] { showSwim(m_swim - 1); });
    connect(m_next, &Button::clicked, this, [this] { showSwim(m_swim + 1); });
    auto *row = new QHBoxLayout(m_swimChoice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_swimNumber, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return m_swimChoice;
}

void ImportPreview::showFile(const ImportCandidate *candidate, const ImportDecision &decision, const QString &name)
{
    const auto pool = candidate ? chosenPool(*candidate, decision) : std::nullopt;
    const bool isSame = candidate && m_candidate && candidate->file == m_candidate->file
        && candidate->state == m_candidate->state && candidate->swims.size() == m_candidate->swims.size();
    if (isSame && pool == m_pool)
        return;
    m_candidate = candidate ? std::optional(*candidate) : std::nullopt;
    m_pool = pool;
    m_title->setText(name);
    if (isSame) {
        m_still.start();
        return;
    }
    showMessages();
    if (candidate && candidate->state == ImportCandidate::State::AsksColumns && candidate->columns) {
        m_subtitle->setText(tr("A table with %1 columns").arg(candidate->columns->names.size()));
        showColumns();
        return;
    }
    m_pages->setCurrentWidget(m_swimPage);
    showSwim(0);
}

void ImportPreview::showMessages()
{
    const QStringList warnings = m_candidate ? importWarnings(*m_candidate) : QStringList();
    m_warnings->setVisible(!warnings.isEmpty());
    if (!warnings.isEmpty())
        m_warnings->setMessage(warnings.first(), warnings.mid(1));
    const bool failed = m_candidate && m_candidate->error;
    m_error->setVisible(failed);
    if (failed)
        m_error->setMessage(texts::describe(*m_candidate->error));
    m_showColumns->setVisible(m_candidate && m_candidate->columns && m_candidate->columns->isMapped);
}

void ImportPreview::showColumns()
{
    m_still.stop();
    m_answered = ++m_question;
    if (!m_candidate || !m_candidate->columns)
        return;
    m_columns->setColumns(*m_candidate->columns);
    if (m_candidate->error && m_candidate->columns->isMapped) // what was said of it gave no swim
        m_columns->showError(*m_candidate->error);
    m_pages->setCurrentIndex(1);
}

void ImportPreview::showMappingError(const Error &error)
{
    m_columns->showError(error);
}

void ImportPreview::showSwim(int swim)
{
    m_swim = swim;
    m_answered = ++m_question;
    m_sketch->hide();
    m_legend->hide();
    m_facts->hide();
    const int count = m_candidate ? int(m_candidate->swims.size()) : 0;
    m_swimChoice->setVisible(count > 1);
    m_swimNumber->setText(tr("Swim %1 of %2").arg(swim + 1).arg(count));
    m_previous->setEnabled(swim > 0);
    m_next->setEnabled(swim + 1 < count);
    const bool isThere = swim < count && !m_candidate->swims[std::size_t(swim)].joinsId.isEmpty();
    m_openSwim->setVisible(isThere && !m_candidate->swims[std::size_t(swim)].joinsDeleted);
    if (swim >= count) {
        m_subtitle->clear();
        m_still.stop();
        return;
    }
    m_subtitle->setText(previewSubtitle(m_candidate->swims[std::size_t(swim)]));
    m_still.start();
}

void ImportPreview::ask()
{
    if (!m_candidate)
        return;
    const int question = ++m_question;
    const bool needsPool = m_candidate->swims[std::size_t(m_swim)].needsPoolLength;
    m_import.preview(m_candidate->file, m_swim, needsPool ? m_pool : std::nullopt, this,
        [this, question](const Result<SwimDocumentPointer> &answer) {
            if (question != m_question)
                return;
            m_answered = question;
            if (answer) {
                showDocument(*answer);
                return;
            }
            m_error->setMessage(texts::describe(answer.error()));
            m_error->show();
        });
}

void ImportPreview::showDocument(const SwimDocumentPointer &document)
{
    m_sketch->setSwim(glanceBars(document->chart), glanceSets(document->report()));
    m_sketch->setVisible(!document->chart.bars.empty());
    m_legend->setStrokes(strokesIn(document->chart));
    m_legend->setVisible(!document->chart.bars.empty());
    std::vector<ImportFact> facts = importFacts(document->report());
    const QString columns = columnsFact(*m_candidate);
    if (!columns.isEmpty())
        facts.insert(facts.begin(), {tr("Columns"), columns});
    setFacts(facts);
    m_facts->show();
}

void ImportPreview::setFacts(const std::vector<ImportFact> &facts)
{
    auto *grid = static_cast<QGridLayout *>(m_facts->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < grid->rowCount(); ++row)
        grid->setRowMinimumHeight(row, 0);
    for (const ImportFact &fact : facts) {
        const int row = grid->count() / 2;
        auto *name = new TextLabel(type::body, QFont::Normal, &Theme::text2, m_facts);
        name->setText(fact.name);
        auto *value = new TextLabel(type::body, QFont::Normal, &Theme::text, m_facts);
        value->setObjectName(u"fact%1"_s.arg(row));
        value->setText(fact.value);
        value->setAccessibleName(tr("%1: %2").arg(fact.name, fact.value));
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
        grid->setRowMinimumHeight(row, factHeight);
    }
}

} // namespace lengthwise
