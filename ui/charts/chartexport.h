#pragma once

#include "core/base/result.h"

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

class QByteArray;
class QPainter;

namespace lengthwise {

/// The numbers behind a chart: a head line and rows of as many cells. Numbers have a point and no unit, so that other
/// programs read them; what is not known is an empty cell.
struct ChartData {
    QString title;       ///< what the chart is called: "Lengths"
    QStringList columns; ///< with their units: "Time (s)"
    std::vector<std::vector<QString>> rows;
};

/// What a picture says of where it comes from, and how its file is called.
struct ChartSubject {
    QString title;    ///< "10 x 100 Fr @ 1:45"
    QString subtitle; ///< "Thu 19 Nov 2026, 06:32 · 25 m pool"
    QString fileName; ///< without ending and chart: "2026-11-19 10 x 100 Fr @ 1.45"
};

/// A chart that can be copied and saved. GUI thread.
class ExportableChart
{
public:
    virtual ~ExportableChart() = default;

    /// How large its picture should be, without title and margin, device-independent px.
    virtual QSizeF pictureSize() const = 0;
    /// Paints what is shown, without cursor and selection, in the light theme for a white ground, from 0, 0 on; units
    /// and legend included.
    virtual void paintTo(QPainter &painter, const QSizeF &size) const = 0;
    virtual ChartData data() const = 0;

    const ChartSubject &subject() const { return m_subject; }
    void setSubject(const ChartSubject &subject) { m_subject = subject; }

private:
    ChartSubject m_subject;
};

/// RFC 4180, UTF-8, lines end in CR LF. Pure.
QByteArray csvOf(const ChartData &data);
/// As spreadsheets paste it: cells end in a tab, lines in a line feed. Pure.
QString tabSeparated(const ChartData &data);

/// What is kept of a chart: pictures stand alone, with title and subject on white; PNG has two pixels for one.
enum class ChartFormat { Png, Svg, Pdf, Csv };
QByteArray chartFile(const ExportableChart &chart, ChartFormat format);

/// Saves in the format that the name ends in (png, svg, pdf, csv; small or capital letters), whole or not at all.
/// FileUnwritable; for any other ending too.
Result<void> saveChart(const ExportableChart &chart, const QString &file);

/// To the clipboard: as PNG has it; as text with tabs and as CSV.
void copyChartPicture(const ExportableChart &chart);
void copyChartData(const ExportableChart &chart);

} // namespace lengthwise
