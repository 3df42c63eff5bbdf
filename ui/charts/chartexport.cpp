#include "ui/charts/chartexport.h"

#include "core/base/filewriting.h"
#include "ui/charts/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgGenerator>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr double margin = 20;
constexpr double betweenLines = 3;
constexpr double belowHead = 10;
constexpr int imageScale = 2;
constexpr double pointsPerInch = 72;
constexpr double inchesPerMetre = 1000 / 25.4;

/// Charts measure their texts for the screen: every picture has its resolution, so that they fit.
double resolution()
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInchY();
}

/// Whose chart it is, and which: "Lengths · Thu 19 Nov 2026, 06:32 · 25 m pool".
class Head
{
public:
    explicit Head(const ExportableChart &chart)
        : m_title(chart.subject().title)
        , m_line(chart.data().title)
    {
        if (m_title.isEmpty())
            std::swap(m_title, m_line);
        if (!chart.subject().subtitle.isEmpty())
            m_line += (m_line.isEmpty() ? QString() : u" \u00b7 "_s) + chart.subject().subtitle;
    }

    QString title() const { return m_title; }
    double height() const
    {
        return QFontMetricsF(titleFont()).height() + betweenLines + QFontMetricsF(lineFont()).height() + belowHead;
    }
    void paint(QPainter &painter, double width) const
    {
        const Theme &theme = Theme::lightTheme();
        const QFontMetricsF title(titleFont());
        const QFontMetricsF line(lineFont());
        painter.setFont(titleFont());
        painter.setPen(theme.text);
        painter.drawText(QPointF(0, title.ascent()), title.elidedText(m_title, Qt::ElideRight, width));
        painter.setFont(lineFont());
        painter.setPen(theme.text2);
        painter.drawText(
            QPointF(0, title.height() + betweenLines + line.ascent()), line.elidedText(m_line, Qt::ElideRight, width));
    }

private:
    static QFont titleFont() { return type::scaled(QGuiApplication::font(), type::dialogTitle, QFont::DemiBold); }
    static QFont lineFont() { return type::scaled(QGuiApplication::font(), type::label); }

    QString m_title;
    QString m_line;
};

QSize wholeSize(const ExportableChart &chart)
{
    const QSizeF size = chart.pictureSize() + QSizeF(2 * margin, 2 * margin + Head(chart).height());
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

void paintPicture(const ExportableChart &chart, QPainter &painter)
{
    const Head head(chart);
    const QSizeF size = chart.pictureSize();
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(wholeSize(chart))), Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    head.paint(painter, size.width());
    painter.translate(0, head.height());
    chart.paintTo(painter, size);
}

QImage imageOf(const ExportableChart &chart)
{
    QImage image(wholeSize(chart) * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    image.setDotsPerMeterX(int(std::lround(resolution() * inchesPerMetre)));
    image.setDotsPerMeterY(int(std::lround(resolution() * inchesPerMetre)));
    QPainter painter(&image);
    paintPicture(chart, painter);
    return image;
}

void writeSvg(const ExportableChart &chart, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(int(std::lround(resolution())));
    generator.setSize(wholeSize(chart));
    generator.setViewBox(QRect(QPoint(0, 0), wholeSize(chart)));
    generator.setTitle(Head(chart).title());
    generator.setDescription(chart.data().title);
    QPainter painter(&generator);
    paintPicture(chart, painter);
}

void writePdf(const ExportableChart &chart, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setTitle(Head(chart).title());
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(int(std::lround(resolution())));
    const QSizeF points = QSizeF(wholeSize(chart)) * (pointsPerInch / resolution());
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paintPicture(chart, painter);
}

std::optional<ChartFormat> formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"png")
        return ChartFormat::Png;
    if (ending == u"svg")
        return ChartFormat::Svg;
    if (ending == u"pdf")
        return ChartFormat::Pdf;
    return ending == u"csv" ? std::optional(ChartFormat::Csv) : std::nullopt;
}

QString quoted(const QString &cell)
{
    const bool isPlain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r');
    return isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvOf(const ChartData &data)
{
    QString text;
    const auto addLine = [&text](const auto &cells) {
        QStringList line;
        for (const QString &cell : cells)
            line << quoted(cell);
        text += line.join(u',') + u"\r\n"_s;
    };
    addLine(data.columns);
    for (const std::vector<QString> &row : data.rows)
        addLine(row);
    return text.toUtf8();
}

QString tabSeparated(const ChartData &data)
{
    QString text = data.columns.join(u'\t') + u'\n';
    for (const std::vector<QString> &row : data.rows)
        text += QStringList(row.begin(), row.end()).join(u'\t') + u'\n';
    return text;
}

QByteArray chartFile(const ExportableChart &chart, ChartFormat format)
{
    if (format == ChartFormat::Csv)
        return csvOf(chart.data());
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (format == ChartFormat::Svg)
        writeSvg(chart, buffer);
    else if (format == ChartFormat::Pdf)
        writePdf(chart, buffer);
    else
        imageOf(chart).save(&buffer, "PNG");
    return content;
}

Result<void> saveChart(const ExportableChart &chart, const QString &file)
{
    const std::optional<ChartFormat> format = formatOf(file);
    if (!format) {
        return fail({.code = ErrorCode::FileUnwritable,
            .file = file,
            .detail = QCoreApplication::translate("ChartExport", "its name must end in .png, .svg, .pdf or .csv")});
    }
    return writeWholeFile(file, chartFile(chart, *format));
}

void copyChartPicture(const ExportableChart &chart)
{
    QGuiApplication::clipboard()->setImage(imageOf(chart));
}

void copyChartData(const ExportableChart &chart)
{
    const ChartData data = chart.data();
    auto *mime = new QMimeData;
    mime->setText(tabSeparated(data));
    mime->setData(u"text/csv"_s, csvOf(data));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace lengthwise
