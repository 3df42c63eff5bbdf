#pragma once

#include "ui/viewmodels/coachview.h"

#include <QWidget>

namespace lengthwise {

/// The grade of a swim as one large letter over its score; a dash and the reason where there is none.
class GradeBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit GradeBlock(QWidget *parent = nullptr);

    void setView(const CoachView &view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The column and the card's padding left of it, in which the letter is centred.
    static constexpr int columnWidth = 104;
    static constexpr int padding = 20;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScore(QPainter &painter, double middle) const;
    QString below() const;

    CoachView m_view;
};

/// The letter alone, on its tint.
class GradeChip final : public QWidget
{
    Q_OBJECT

public:
    explicit GradeChip(QWidget *parent = nullptr);

    void setView(const CoachView &view);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    std::optional<int> m_step;
};

} // namespace lengthwise
