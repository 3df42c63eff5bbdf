#pragma once

#include "ui/pages/importrowlayout.h"

#include <QStyledItemDelegate>

namespace lengthwise {

/// Draws one file: check box, icon, name over format, date, distance, lengths, status; beneath it what is to be said
/// and the answer to give. The answer's editor stands in its place in the row of the keyboard.
class ImportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    /// The editor keeps Tab and Esc to the dialog.
    bool eventFilter(QObject *editor, QEvent *event) override;

    /// The pool length at a point of a row's picture, as PoolLengthBar::choiceAt().
    std::optional<std::size_t> choiceAt(
        const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Whether there is a column of check boxes.
    void setChecks(bool has) { m_hasChecks = has; }
    bool hasChecks() const { return m_hasChecks; }
    /// The row whose answer has its editor; it is not drawn there.
    void setEdited(const QPersistentModelIndex &index) { m_edited = index; }

private:
    void commitAnswer();
    void paintFile(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBeneath(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    ImportRowLayout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QPersistentModelIndex m_edited;
    bool m_hasChecks = true;
};

} // namespace lengthwise
