#pragma once

#include "ui/viewmodels/swimglance.h"

#include <QWidget>

namespace lengthwise {

/// The grade of the selected swim as a large chip.
class GlanceGrade final : public QWidget
{
    Q_OBJECT

public:
    explicit GlanceGrade(QWidget *parent = nullptr);

    /// Not graded: nothing is drawn.
    void setGrade(const QString &letter, std::optional<int> step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    std::optional<int> m_step;
};

/// Figures in columns of three between two rules: label above, value and unit.
class GlanceFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit GlanceFigures(QWidget *parent = nullptr);

    void setFigures(const std::vector<Tile> &figures);
    const std::vector<Tile> &figures() const { return m_figures; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    std::vector<Tile> m_figures;
};

/// The sets of a swim, one a line: number, notation, mean.
class GlanceSets final : public QWidget
{
    Q_OBJECT

public:
    explicit GlanceSets(QWidget *parent = nullptr);

    void setSets(const std::vector<GlanceSet> &sets);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    std::vector<GlanceSet> m_sets;
};

} // namespace lengthwise
