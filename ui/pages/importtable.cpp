#include "ui/pages/importtable.h"

#include "ui/charts/theme.h"
#include "ui/pages/importdelegate.h"
#include "ui/pages/poollengthbar.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/widgets/slimscrollbar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

ImportFiles::ImportFiles(QWidget *parent)
    : QListView(parent)
    , m_delegate(new ImportDelegate(this))
{
    setObjectName(u"importFiles"_s);
    setAccessibleName(tr("Files to import"));
    setAccessibleDescription(tr("Space leaves a file out. Left and Right change the pool length of a file that asks."));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBar(new SlimScrollBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void ImportFiles::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::dataChanged, this, &ImportFiles::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ImportFiles::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ImportFiles::fit);
}

void ImportFiles::setChecks(bool has)
{
    m_delegate->setChecks(has);
}

bool ImportFiles::hasChecks() const
{
    return m_delegate->hasChecks();
}

void ImportFiles::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    viewport()->update();
}

void ImportFiles::fit()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        m_isChosen = false;
        setCurrentIndex(model()->index(0, 0));
    }
    placeAnswer();
    scheduleDelayedItemsLayout();
}

void ImportFiles::goToQuestion()
{
    for (int row = 0; !m_isChosen && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(PoolQuestionRole).toBool()
            || index.data(ImportRowRole).value<ImportRow>().mark == ImportMark::Question) {
            setCurrentIndex(index);
            return;
        }
    }
}

void ImportFiles::placeAnswer()
{
    const QModelIndex current = currentIndex();
    const bool asks = current.isValid() && current.data(PoolQuestionRole).toBool();
    if (m_answered.isValid() && (!asks || m_answered != current))
        closePersistentEditor(m_answered);
    m_answer = nullptr;
    m_answered = asks ? QPersistentModelIndex(current) : QPersistentModelIndex();
    m_delegate->setEdited(m_answered);
    if (!asks)
        return;
    openPersistentEditor(current);
    m_answer = qobject_cast<PoolLengthBar *>(indexWidget(current));
    connect(m_answer, &PoolLengthBar::left, this, qOverload<>(&QWidget::setFocus), Qt::UniqueConnection);
}

void ImportFiles::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeAnswer();
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void ImportFiles::keyPressEvent(QKeyEvent *event)
{
    m_isChosen = true;
    const QModelIndex current = currentIndex();
    const QVariant check = current.data(Qt::CheckStateRole);
    switch (event->key()) {
    case Qt::Key_Space:
        if (check.isValid())
            model()->setData(current, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_answer)
            m_answer->step(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    case Qt::Key_F2:
        if (m_answer)
            m_answer->focusChoice();
        else
            Q_EMIT answerWanted();
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void ImportFiles::mousePressEvent(QMouseEvent *event)
{
    m_isChosen = true;
    const QModelIndex index = indexAt(event->position().toPoint());
    std::optional<std::size_t> choice;
    if (index.isValid() && event->button() == Qt::LeftButton) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        choice = m_delegate->choiceAt(event->position().toPoint(), option, index);
    }
    QListView::mousePressEvent(event);
    if (choice && *choice < usualPools.size())
        model()->setData(index, QVariant::fromValue(usualPools[*choice]), PoolAnswerRole);
    else if (choice && m_answer)
        m_answer->chooseOther();
}

void ImportFiles::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyWords.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).text2);
    painter.drawText(viewport()->rect().adjusted(space::pageSide, 0, -space::pageSide, 0),
        Qt::AlignCenter | Qt::TextWordWrap, m_emptyWords);
}

/// The height of a row follows its width; Qt asks for it again only where rows are wrapped.
void ImportFiles::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void ImportFiles::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

ImportTable::ImportTable(QWidget *parent)
    : Card(parent)
    , m_files(new ImportFiles(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, captionHeight(), 0, space::half);
    column->setSpacing(0);
    column->addWidget(m_files);
    setFocusProxy(m_files);
}

int ImportTable::captionHeight() const
{
    return std::max(space::tableHeaderHeight, fontMetrics().height() + 12);
}

void ImportTable::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &theme = Theme::of(palette());
    const ImportColumns columns = importColumns(m_files->viewport()->width(), m_files->font(), m_files->hasChecks());
    const int left = m_files->x();
    const int high = captionHeight();
    QPainter painter(this);
    painter.fillRect(1, high, width() - 2, 1, theme.line);
    painter.setFont(type::scaled(font(), type::label));
    painter.setPen(theme.text3);
    const auto caption = [&](int from, int to, int alignment, const QString &words) {
        painter.drawText(
            QRect(left + from, 0, to - from, high), alignment | Qt::AlignVCenter | Qt::TextSingleLine, words);
    };
    caption(columns.name, columns.date, Qt::AlignLeft, tr("File"));
    caption(columns.date, columns.distanceEnd, Qt::AlignLeft, tr("Date"));
    caption(columns.date, columns.distanceEnd, Qt::AlignRight, tr("Distance"));
    caption(columns.status, columns.end, Qt::AlignLeft, tr("Status"));
}

} // namespace lengthwise
