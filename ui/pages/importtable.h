#pragma once

#include "ui/widgets/card.h"

#include <QListView>

namespace lengthwise {

class ImportDelegate;
class PoolLengthBar;

/// The files of an import on their card, each with its answer in its row. Up and Down move, Space leaves a file out,
/// Left and Right change the pool length of the row, F2 goes into the answer.
class ImportFiles final : public QListView
{
    Q_OBJECT

public:
    explicit ImportFiles(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Of the current row; null where it asks nothing.
    PoolLengthBar *answer() const { return m_answer; }
    /// Whether files can be left out.
    void setChecks(bool has);
    bool hasChecks() const;
    /// Shown while there are no rows.
    void setEmptyWords(const QString &words);
    /// Goes to the first row that asks something, unless the swimmer chose a row already.
    void goToQuestion();

Q_SIGNALS:
    void currentRowChanged(int row); ///< -1: none
    /// F2 on a row that has no answer of its own.
    void answerWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeAnswer();
    void fit();

    ImportDelegate *m_delegate;
    PoolLengthBar *m_answer = nullptr;
    QPersistentModelIndex m_answered;
    QString m_emptyWords;
    bool m_isChosen = false; ///< the current row, by the swimmer
};

/// The card with its captions.
class ImportTable final : public Card
{
    Q_OBJECT

public:
    explicit ImportTable(QWidget *parent = nullptr);

    ImportFiles *files() const { return m_files; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int captionHeight() const;

    ImportFiles *m_files;
};

} // namespace lengthwise
