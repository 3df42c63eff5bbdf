#include "ui/viewmodels/texts.h"

#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/librarytexts.h"
#include "ui/viewmodels/stravatexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace lengthwise::texts {

namespace {
QString translated(const char *source)
{
    return QCoreApplication::translate("Texts", source);
}

QString counted(int count, const char *one, const char *many)
{
    return lengthwise::counted("Texts", count, one, many);
}

QString whole(std::int64_t value)
{
    return display::number(double(value), 0);
}

QString place(std::optional<std::int64_t> byteOffset, std::optional<std::int64_t> line)
{
    if (line)
        return translated(QT_TRANSLATE_NOOP("Texts", " (line %1)")).arg(whole(*line));
    if (byteOffset)
        return translated(QT_TRANSLATE_NOOP("Texts", " (byte %1)")).arg(whole(*byteOffset));
    return {};
}

QString megabytes(std::optional<std::int64_t> bytes)
{
    return whole(bytes.value_or(0) >> 20);
}

int asCount(std::optional<std::int64_t> count)
{
    return int(std::min<std::int64_t>(count.value_or(0), 2'000'000'000));
}

QString joined(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

QString noSwim(const QString &instead)
{
    if (instead.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Texts", "The file was read, but it holds no swim."));
    return translated(QT_TRANSLATE_NOOP("Texts", "The file was read, but it holds no swim; it holds: %1."))
        .arg(instead);
}

// "; 212 bytes" where the count is known.
QString bytes(std::optional<std::int64_t> count, const char *one, const char *many)
{
    return count ? counted(asCount(count), one, many) : QString();
}
} // namespace

QString describe(const Error &error)
{
    const QString where = place(error.byteOffset, error.line);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return translated(QT_TRANSLATE_NOOP("Texts", "There is no such file. Check the name and the folder."));
    case ErrorCode::FileUnreadable:
        return translated(QT_TRANSLATE_NOOP("Texts", "The file cannot be opened (%1). Check that you may read it."))
            .arg(error.detail);
    case ErrorCode::FileTooLarge:
        return translated(QT_TRANSLATE_NOOP("Texts",
                              "The file is larger than %1 MB and was not read. No watch writes that "
                              "much; check that it is the right file."))
            .arg(megabytes(error.count));
    case ErrorCode::FileEmpty:
        return translated(QT_TRANSLATE_NOOP("Texts", "The file is empty. Copy it from the watch again."));
    case ErrorCode::FormatUnknown:
        return translated(QT_TRANSLATE_NOOP("Texts",
            "This is neither a FIT file nor a table of a swim. Export the swim as "
            "FIT or CSV and open that."));
    case ErrorCode::FormatUnsupported:
        return translated(QT_TRANSLATE_NOOP("Texts",
                              "Files of this kind (%1) cannot be read yet. Export the swim as FIT or "
                              "CSV and open that."))
            .arg(error.detail);
    case ErrorCode::FileCutOff:
        return translated(QT_TRANSLATE_NOOP("Texts",
                              "The file ends too early%1; nothing of the swim is in it. Copy it from "
                              "the watch again."))
            .arg(where);
    case ErrorCode::FileDamaged:
        return translated(QT_TRANSLATE_NOOP("Texts",
                              "The file is damaged%1; nothing whole could be recovered. Copy it from "
                              "the watch again."))
            .arg(where);
    case ErrorCode::NoSwim:
        return noSwim(error.detail);
    case ErrorCode::ColumnsMissing:
        return translated(QT_TRANSLATE_NOOP("Texts",
                              "The table lacks the columns of a swim: %1. Export it with these "
                              "columns and open it again."))
            .arg(error.detail);
    case ErrorCode::NoRows:
        return translated(
            QT_TRANSLATE_NOOP("Texts", "The table has a header and no rows below it. Export the swim again."));
    case ErrorCode::ValueInvalid:
        return translated(QT_TRANSLATE_NOOP("Texts",
                              "A value that the swim needs cannot be read%1: %2. Correct it in the "
                              "table and open it again."))
            .arg(where, error.detail);
    case ErrorCode::OutOfMemoryBound:
        return translated(QT_TRANSLATE_NOOP("Texts",
                              "Reading the file would need more than %1 MB of memory, so it was left "
                              "alone. The file is probably damaged."))
            .arg(megabytes(error.count));
    default:
        const QString ofLibrary = describeLibraryError(error);
        return ofLibrary.isEmpty() ? describeStravaError(error) : ofLibrary;
    }
}

QString describe(const Warning &warning)
{
    const QString where = place(warning.byteOffset, warning.line);
    const QString named = warning.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(warning.detail);
    const int count = asCount(warning.count);
    switch (warning.code) {
    case WarningCode::ChecksumMismatch:
        return translated(QT_TRANSLATE_NOOP("Texts",
                              "The file's checksum does not match%1: something in it changed after "
                              "the watch wrote it. Everything was read; single values may be wrong."))
            .arg(where);
    case WarningCode::FileCutOff:
        return joined({translated(QT_TRANSLATE_NOOP("Texts", "The file ends too early%1.")).arg(named + where),
            bytes(warning.count, QT_TRANSLATE_N_NOOP("Texts", "%n byte is missing."),
                QT_TRANSLATE_N_NOOP("Texts", "%n bytes are missing.")),
            translated(QT_TRANSLATE_NOOP("Texts", "What was whole is shown; the end of the swim may be gone."))});
    case WarningCode::PartDamaged:
        return joined({translated(QT_TRANSLATE_NOOP("Texts", "Part of the file is damaged%1.")).arg(named + where),
            bytes(warning.count, QT_TRANSLATE_N_NOOP("Texts", "%n byte could not be read."),
                QT_TRANSLATE_N_NOOP("Texts", "%n bytes could not be read.")),
            translated(QT_TRANSLATE_NOOP("Texts", "Everything whole was kept."))});
    case WarningCode::FileNotClosed:
        return translated(QT_TRANSLATE_NOOP("Texts",
            "The watch did not finish the file, perhaps its battery ran out. All "
            "that it wrote was kept."));
    case WarningCode::TrailingBytes:
        return counted(count,
            QT_TRANSLATE_N_NOOP("Texts",
                "%n byte after the end of the data was left out; the swim is "
                "whole."),
            QT_TRANSLATE_N_NOOP("Texts",
                "%n bytes after the end of the data were left out; the swim is "
                "whole."));
    case WarningCode::SummaryRebuilt:
        return translated(QT_TRANSLATE_NOOP("Texts",
            "The watch wrote no summary. The totals were added up from the lengths "
            "or the track."));
    case WarningCode::TimesBackwards:
        return counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n time ran backwards and was put in order."),
            QT_TRANSLATE_N_NOOP("Texts", "%n times ran backwards and were put in order."));
    case WarningCode::ValuesInvalid:
        return joined({counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n value could not be read and counts as unknown"),
                           QT_TRANSLATE_N_NOOP("Texts", "%n values could not be read and count as unknown"))
            + (warning.detail.isEmpty() ? QString() : QStringLiteral(": ") + warning.detail) + where + u'.'});
    case WarningCode::RowsSkipped:
        return counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n row without a usable time was left out"),
                   QT_TRANSLATE_N_NOOP("Texts", "%n rows without a usable time were left out"))
            + where + u'.';
    case WarningCode::LengthsInferred:
        return counted(count,
            QT_TRANSLATE_N_NOOP("Texts",
                "The file records no lengths; %n length was worked out from the "
                "distance. Its time is an estimate."),
            QT_TRANSLATE_N_NOOP("Texts",
                "The file records no lengths; %n lengths were worked out from the "
                "distance. Their times are estimates."));
    case WarningCode::ClockNotSet:
        return translated(QT_TRANSLATE_NOOP("Texts",
            "The watch's clock was not set, so the date is wrong. Times within the "
            "swim are right."));
    case WarningCode::PoolLengthUnknown:
        return translated(QT_TRANSLATE_NOOP("Texts",
            "The file does not say how long the pool is, so distance and pace are "
            "not known. Lengths and times were kept."));
    case WarningCode::DistanceMismatch:
        return joined(
            {translated(QT_TRANSLATE_NOOP("Texts", "The watch's distance is not its lengths times the pool's length"))
                    + (warning.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(warning.detail)) + u'.',
                translated(QT_TRANSLATE_NOOP("Texts", "The lengths are what counts here."))});
    case WarningCode::DuplicateSwim:
        return counted(count,
            QT_TRANSLATE_N_NOOP("Texts", "The same swim stands in the file once more; it is shown once."),
            QT_TRANSLATE_N_NOOP("Texts",
                "The same swim stands in the file %n more times; it is shown "
                "once."));
    case WarningCode::TimesImplausible:
        return joined({translated(QT_TRANSLATE_NOOP("Texts", "The recorded times do not fit together"))
                + (warning.detail.isEmpty() ? QString() : QStringLiteral(": ") + warning.detail) + u'.',
            translated(QT_TRANSLATE_NOOP("Texts", "They are shown as recorded; doubt them."))});
    }
    return {};
}

QString strokeName(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Freestyle:
        return translated(QT_TRANSLATE_NOOP("Texts", "Free"));
    case Stroke::Backstroke:
        return translated(QT_TRANSLATE_NOOP("Texts", "Back"));
    case Stroke::Breaststroke:
        return translated(QT_TRANSLATE_NOOP("Texts", "Breast"));
    case Stroke::Butterfly:
        return translated(QT_TRANSLATE_NOOP("Texts", "Fly"));
    case Stroke::Medley:
        return translated(QT_TRANSLATE_NOOP("Texts", "IM"));
    case Stroke::Mixed:
        return translated(QT_TRANSLATE_NOOP("Texts", "Mixed"));
    case Stroke::Drill:
        return translated(QT_TRANSLATE_NOOP("Texts", "Drill"));
    case Stroke::Kick:
        return translated(QT_TRANSLATE_NOOP("Texts", "Kick"));
    case Stroke::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Texts", "Unknown stroke"));
}

QString kindName(RecordingKind kind)
{
    switch (kind) {
    case RecordingKind::Fit:
        return QStringLiteral("FIT");
    case RecordingKind::Tcx:
        return QStringLiteral("TCX");
    case RecordingKind::Gpx:
        return QStringLiteral("GPX");
    case RecordingKind::Csv:
        return QStringLiteral("CSV");
    case RecordingKind::Strava:
        return QStringLiteral("Strava");
    }
    return {};
}

QString lengths(int count)
{
    return counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n length"), QT_TRANSLATE_N_NOOP("Texts", "%n lengths"));
}

QString splits(int count)
{
    return counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n split"), QT_TRANSLATE_N_NOOP("Texts", "%n splits"));
}

QString strokes(int count)
{
    return counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n stroke"), QT_TRANSLATE_N_NOOP("Texts", "%n strokes"));
}

QString sets(int count)
{
    return counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n set"), QT_TRANSLATE_N_NOOP("Texts", "%n sets"));
}

QString swims(int count)
{
    return counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n swim"), QT_TRANSLATE_N_NOOP("Texts", "%n swims"));
}

QString corrections(int count)
{
    return counted(
        count, QT_TRANSLATE_N_NOOP("Texts", "%n correction"), QT_TRANSLATE_N_NOOP("Texts", "%n corrections"));
}

QString warnings(int count)
{
    return counted(count, QT_TRANSLATE_N_NOOP("Texts", "%n warning"), QT_TRANSLATE_N_NOOP("Texts", "%n warnings"));
}

QString inferredSet()
{
    return translated(QT_TRANSLATE_NOOP("Texts", "Worked out: the watch seems to have missed a turn or a rest here."));
}

QString inferredLength()
{
    return translated(QT_TRANSLATE_NOOP("Texts", "Worked out from the distance; the watch recorded no lengths."));
}

} // namespace lengthwise::texts
