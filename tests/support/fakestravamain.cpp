#include "tests/support/fakestrava.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

struct Choices {
    FakeStravaSettings settings;
    quint16 port = 0;
    int activities = 0;
};

/// Absent: it told why, and the program ends.
std::optional<int> number(const QCommandLineParser &parser, const QString &name)
{
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (isNumber && value >= 0)
        return value;
    std::fprintf(stderr, "fakestrava: --%s takes a number, not %s\n", qPrintable(name), qPrintable(parser.value(name)));
    return std::nullopt;
}

std::optional<FakeCounts> counts(const QCommandLineParser &parser, const QString &quarter, const QString &day)
{
    const auto inQuarter = number(parser, quarter);
    const auto inDay = number(parser, day);
    return inQuarter && inDay ? std::optional(FakeCounts{*inQuarter, *inDay}) : std::nullopt;
}

std::optional<FakeBrowser> browser(const QString &name)
{
    const QHash<QString, FakeBrowser> all{{u"grants"_s, FakeBrowser::Grants}, {u"denies"_s, FakeBrowser::Denies},
        {u"wrong-state"_s, FakeBrowser::WrongState}, {u"no-state"_s, FakeBrowser::NoState},
        {u"closes"_s, FakeBrowser::Closes}};
    const auto found = all.find(name);
    if (found != all.end())
        return *found;
    std::fprintf(stderr, "fakestrava: --browser takes one of %s\n", qPrintable(all.keys().join(u", "_s)));
    return std::nullopt;
}

std::optional<Choices> choices(const QCoreApplication &application)
{
    const FakeStravaSettings usual;
    const auto text = [](int value) { return QString::number(value); };
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A Strava on 127.0.0.1. Prints its address, for LENGTHWISE_STRAVA_URL, then "
                                     "each request with its answer's status."_s);
    parser.addHelpOption();
    parser.addOptions({{u"port"_s, u"Listens there; 0: on any free port."_s, u"port"_s, u"0"_s},
        {u"activities"_s, u"How many there are."_s, u"n"_s, u"100"_s},
        {u"client-id"_s, u"Of the application."_s, u"id"_s, usual.clientId},
        {u"client-secret"_s, u"Of the application."_s, u"secret"_s, usual.clientSecret},
        {u"lifetime"_s, u"Of access tokens."_s, u"seconds"_s, text(usual.accessLifetime)},
        {u"no-rotation"_s, u"Refresh tokens stay the same."_s},
        {u"browser"_s, u"What the user does: grants, denies, closes, wrong-state, no-state."_s, u"answer"_s,
            u"grants"_s},
        {u"ticked"_s, u"The scopes that the user grants, by commas."_s, u"scopes"_s},
        {u"read-limit"_s, u"In a quarter of an hour."_s, u"n"_s, text(usual.limits.read.quarter)},
        {u"read-day-limit"_s, u"In a day."_s, u"n"_s, text(usual.limits.read.day)},
        {u"overall-limit"_s, u"In a quarter of an hour."_s, u"n"_s, text(usual.limits.overall.quarter)},
        {u"overall-day-limit"_s, u"In a day."_s, u"n"_s, text(usual.limits.overall.day)}});
    parser.process(application);
    const auto port = number(parser, u"port"_s);
    const auto activities = number(parser, u"activities"_s);
    const auto lifetime = number(parser, u"lifetime"_s);
    const auto read = counts(parser, u"read-limit"_s, u"read-day-limit"_s);
    const auto overall = counts(parser, u"overall-limit"_s, u"overall-day-limit"_s);
    const auto answer = browser(parser.value(u"browser"_s));
    if (!port || !activities || !lifetime || !read || !overall || !answer)
        return std::nullopt;
    Choices chosen{.port = quint16(*port), .activities = *activities};
    chosen.settings.clientId = parser.value(u"client-id"_s);
    chosen.settings.clientSecret = parser.value(u"client-secret"_s);
    chosen.settings.accessLifetime = *lifetime;
    chosen.settings.rotates = !parser.isSet(u"no-rotation"_s);
    chosen.settings.browser = *answer;
    if (parser.isSet(u"ticked"_s))
        chosen.settings.ticked = parser.value(u"ticked"_s).split(u',', Qt::SkipEmptyParts);
    chosen.settings.limits = {.overall = *overall, .read = *read};
    return chosen;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::optional<Choices> chosen = choices(application);
    if (!chosen)
        return 2;
    const SystemClock clock;
    FakeStrava strava(clock, chosen->settings, chosen->port);
    strava.setActivities(fakeHistory(chosen->activities, clock.now() - std::chrono::hours(2)));
    strava.onRequest([](const FakeLogEntry &entry) {
        std::printf("%d %s %s\n", entry.status, entry.method.constData(), qPrintable(entry.path));
        std::fflush(stdout);
    });
    std::printf("%s\n", qPrintable(strava.url()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
