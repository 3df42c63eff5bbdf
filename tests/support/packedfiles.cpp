#include "tests/support/packedfiles.h"

#include <archive.h>
#include <archive_entry.h>

namespace lengthwise {

namespace {

QByteArray written(archive *writer, const std::vector<FileToPack> &files)
{
    qsizetype size = 4 << 20;
    for (const FileToPack &file : files)
        size += file.content.size();
    QByteArray result(size, '\0');
    std::size_t used = 0;
    archive_write_open_memory(writer, result.data(), std::size_t(result.size()), &used);
    for (const FileToPack &file : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, file.name.constData());
        archive_entry_set_size(entry, file.content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(writer, entry);
        archive_write_data(writer, file.content.constData(), std::size_t(file.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    result.truncate(qsizetype(used));
    return result;
}

} // namespace

QByteArray zipOf(const std::vector<FileToPack> &files)
{
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    return written(writer, files);
}

QByteArray gzipOf(const QByteArray &content)
{
    archive *writer = archive_write_new();
    archive_write_add_filter_gzip(writer);
    archive_write_set_format_raw(writer);
    return written(writer, {{"data", content}});
}

} // namespace lengthwise
