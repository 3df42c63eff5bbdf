#include "app/cli/terminalchart.h"

#include "ui/viewmodels/display.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lengthwise::cli {

namespace {
constexpr int chartRows = 5;
constexpr int eighths = 8;
constexpr int indent = 2;
constexpr int axisWidth = 5; // "1.25 "

struct Scale {
    double seconds = 0; ///< the whole width
    int columns = 0;

    int columnAt(double at) const { return std::clamp(int(at / seconds * columns), 0, columns - 1); }
};

// Time-weighted, so that a column half in a rest is half as high: a rest shows even where a column is minutes wide.
std::vector<double> speedsByColumn(const WorkoutReport &report, const Scale &scale)
{
    std::vector<double> speeds(std::size_t(scale.columns), 0.0);
    const double width = scale.seconds / scale.columns;
    for (const LengthRow &row : report.lengths) {
        if (!row.speed)
            continue;
        const double begin = std::max(0.0, row.start.count());
        const double end = std::min(scale.seconds, (row.start + row.time).count());
        for (int column = scale.columnAt(begin); column <= scale.columnAt(end); ++column) {
            const double overlap = std::min(end, (column + 1) * width) - std::max(begin, column * width);
            speeds[std::size_t(column)] += std::max(0.0, overlap) / width * row.speed->metresPerSecond;
        }
    }
    return speeds;
}

QString barsOf(const std::vector<double> &speeds, double highest, int rowFromBottom)
{
    QString line;
    for (const double speed : speeds) {
        const int filled = int(std::lround(speed / highest * chartRows * eighths)) - rowFromBottom * eighths;
        const int level = std::clamp(filled, 0, eighths);
        line += level == 0 ? QChar(u' ') : QChar(char16_t(0x2580 + level)); // ▁ to █
    }
    return line;
}

QString bracketsOf(const WorkoutReport &report, const Scale &scale)
{
    QString line(scale.columns, u' ');
    for (const SetRow &set : report.sets) {
        const int first = scale.columnAt(std::max(0.0, set.start.count()));
        const int last = std::max(first, scale.columnAt(set.end.count()) - 1);
        for (int column = first; column <= last; ++column)
            line[column] = QChar(0x2500);
        const QString number = QString::number(set.number);
        const int space = last - first + 1;
        if (space >= number.size() + 2) {
            line[first] = QChar(0x2514);
            line[last] = QChar(0x2518);
        }
        if (space >= number.size())
            line.replace(first + int(space - number.size()) / 2, number.size(), number);
    }
    return line;
}

QString timesOf(const Scale &scale)
{
    const QString begin = display::clock(Seconds{});
    const QString middle = display::clock(Seconds(scale.seconds / 2));
    const QString end = display::clock(Seconds(scale.seconds));
    QString line(scale.columns, u' ');
    line.replace(0, begin.size(), begin);
    line.replace((scale.columns - int(middle.size())) / 2, middle.size(), middle);
    line.replace(scale.columns - int(end.size()), end.size(), end);
    return line;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}
} // namespace

QString terminalChart(const WorkoutReport &report, int width)
{
    Scale scale{.columns = width - indent - axisWidth};
    double highest = 0;
    for (const LengthRow &row : report.lengths) {
        scale.seconds = std::max(scale.seconds, (row.start + row.time).count());
        highest = std::max(highest, row.speed.value_or(Speed{}).metresPerSecond);
    }
    if (highest <= 0 || scale.seconds <= 0)
        return {};
    const std::vector<double> speeds = speedsByColumn(report, scale);
    const double top = *std::max_element(speeds.begin(), speeds.end());
    if (top <= 0)
        return {};

    const QString margin(indent, u' ');
    const QString noLabel(axisWidth, u' ');
    QString chart = margin + QStringLiteral("m/s\n");
    for (int row = chartRows - 1; row >= 0; --row) {
        const bool labelled = row == chartRows - 1;
        const QString label = labelled ? display::number(top, 2).leftJustified(axisWidth) : noLabel;
        chart += trimmedEnd(margin + label + barsOf(speeds, top, row));
    }
    if (!report.sets.empty())
        chart += trimmedEnd(margin + noLabel + bracketsOf(report, scale));
    return chart + trimmedEnd(margin + noLabel + timesOf(scale));
}

} // namespace lengthwise::cli
