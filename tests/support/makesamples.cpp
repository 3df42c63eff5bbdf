#include "tests/support/fitswim.h"
#include "tests/support/sampleswims.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

bool write(const QString &path, const std::vector<std::byte> &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size())) == qint64(bytes.size());
}

} // namespace

/// makesamples DIR: writes the bundled sample swims, the same bytes each time.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: makesamples DIR\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "makesamples: cannot make %s\n", argv[1]);
        return 1;
    }
    for (const auto &plan : lengthwise::sampleSwims()) {
        const QString path = folder.filePath(plan.name + QStringLiteral(".fit"));
        if (!write(path, lengthwise::fitFileOf(lengthwise::swum(plan)))) {
            std::fprintf(stderr, "makesamples: cannot write %s\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
