#include "core/ingest/namedfile.h"

#include "core/decode/archive.h"
#include "core/decode/filecontent.h"
#include "core/decode/gzip.h"

#include <QFileInfo>

#include <optional>

namespace lengthwise {

namespace {

using Content = std::vector<std::byte>;

struct Place {
    QString file;  ///< on the disk
    QString entry; ///< in that archive; empty: the file itself
};

/// Where a path goes on below a file, that file is an archive.
Place placeOf(const QString &path)
{
    for (qsizetype slash = path.indexOf(u'/', 1); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        if (const QString file = path.left(slash); QFileInfo(file).isFile())
            return {file, path.mid(slash + 1)};
    }
    return {path, {}};
}

/// entry: empty for the one file in a gzip.
Result<Content> entryOf(Bytes archive, const QString &entry)
{
    std::optional<Content> found;
    const auto error = unpack(archive, [&](const ArchiveEntry &each) -> std::optional<Error> {
        if (each.name != entry)
            return std::nullopt;
        found = each.content;
        return Error{.code = ErrorCode::Cancelled}; // there is no need of the others
    });
    if (!found)
        return fail(error.value_or(Error{.code = ErrorCode::FileNotFound}));
    if (!entry.isEmpty() && isGzip(*found))
        return entryOf(Content(*found), {});
    return std::move(*found);
}

Result<Content> contentAt(const Place &place)
{
    const auto content = readFile(place.file);
    if (!content)
        return fail(content.error());
    if (!isArchive(content->view()) && place.entry.isEmpty())
        return Content(content->view().begin(), content->view().end());
    return entryOf(content->view(), place.entry);
}

} // namespace

Result<std::vector<std::byte>> contentOf(const QString &file)
{
    auto content = contentAt(placeOf(file));
    if (!content)
        content.error().file = file;
    return content;
}

std::string recordingName(const QString &file)
{
    QString name = file.section(u'/', -1);
    if (name.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive))
        name.chop(3);
    return name.toStdString();
}

} // namespace lengthwise
