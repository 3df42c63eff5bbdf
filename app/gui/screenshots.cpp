#include "app/gui/screenshots.h"

#include "app/gui/application.h"
#include "ui/charts/theme.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimtables.h"
#include "ui/viewmodels/swimselection.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>

#include <array>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

struct Picture {
    const char *name;
    const char *sample; ///< empty: the first page
    Appearance appearance = Appearance::Light;
    QSize size{1440, 900};
    std::optional<std::size_t> set;
    std::optional<std::size_t> cursor;
    std::optional<SwimTables::Table> table;
    std::vector<std::size_t> lengths; ///< chosen as a sentence's evidence
};

std::vector<std::size_t> lengthsFrom(std::size_t first, std::size_t end)
{
    std::vector<std::size_t> lengths(end - first);
    std::iota(lengths.begin(), lengths.end(), first);
    return lengths;
}

const std::array pictures{
    Picture{.name = "start-light", .sample = ""},
    Picture{.name = "start-dark", .sample = "", .appearance = Appearance::Dark},
    Picture{.name = "swim-light", .sample = "threshold-10x100", .size = {1440, 1180}, .cursor = 58},
    Picture{.name = "swim-dark",
        .sample = "threshold-10x100",
        .appearance = Appearance::Dark,
        .size = {1440, 1180},
        .cursor = 58},
    Picture{.name = "swim-900-light", .sample = "threshold-10x100"},
    Picture{.name = "swim-900-dark", .sample = "threshold-10x100", .appearance = Appearance::Dark},
    Picture{
        .name = "swim-set-selected-light", .sample = "threshold-10x100", .size = {1440, 1180}, .set = 2, .cursor = 58},
    Picture{.name = "swim-small-light", .sample = "threshold-10x100", .size = {1024, 700}},
    Picture{.name = "swim-coach-light",
        .sample = "threshold-10x100",
        .size = {1440, 1340},
        .table = SwimTables::Coach,
        .lengths = lengthsFrom(52, 72)},
    Picture{.name = "openwater-light", .sample = "open-water-2400m", .size = {1440, 1180}},
    Picture{.name = "yards-light", .sample = "masters-25-yards", .size = {1440, 1180}},
    Picture{.name = "strokes-missing-light", .sample = "technique-strokes-missing", .size = {1440, 1180}},
};

/// The same face, language and time zone wherever the pictures are made.
void pinSurroundings()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::families().contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

bool write(const Picture &picture, const QDir &folder)
{
    Application program(Application::Memory::Forgets);
    program.setAppearance(picture.appearance);
    MainWindow &window = program.window();
    window.resize(picture.size);
    window.show();
    if (*picture.sample) {
        const QString path = u":/samples/%1.fit"_s.arg(QLatin1StringView(picture.sample));
        window.beginReading({path});
        window.showRead(readSwims(path));
        window.endReading();
    }
    settle();
    if (window.swimPage()) {
        window.swimPage()->selection()->setSet(picture.set);
        window.swimPage()->selection()->setCursor(picture.cursor);
        if (!picture.lengths.empty())
            window.swimPage()->selection()->setLengths(picture.lengths);
        if (picture.table)
            window.swimPage()->tables()->showTable(*picture.table);
    }
    settle();
    const QString path = folder.filePath(QLatin1StringView(picture.name) + u".png"_s);
    if (window.grab().save(path))
        return true;
    std::fprintf(stderr, "lengthwise: cannot write %s\n", qPrintable(path));
    return false;
}

} // namespace

int writeScreenshots(const QString &path)
{
    const QDir folder(path);
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "lengthwise: cannot make the folder %s\n", qPrintable(path));
        return 1;
    }
    pinSurroundings();
    bool good = true;
    for (const Picture &picture : pictures)
        good = write(picture, folder) && good;
    return good ? 0 : 1;
}

} // namespace lengthwise
