#include "ui/viewmodels/stravatexts.h"

#include "ui/viewmodels/texts.h"

#include <QSet>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int first = int(ErrorCode::KeychainMissing);
constexpr int last = int(ErrorCode::ListenerFailed);

/// The whole minute, in this computer's time zone, which the test sets to UTC.
Instant at(int year, unsigned month, unsigned day, std::chrono::minutes time)
{
    return std::chrono::sys_days(std::chrono::year(year) / int(month) / int(day)) + time;
}

QString clockWords(std::optional<std::int64_t> ahead)
{
    return texts::describe({.code = ErrorCode::ClockWrong, .count = ahead});
}

} // namespace

class TestStravaTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void everyCodeSaysSomethingOfItsOwn()
    {
        QSet<QString> said;
        for (int code = first; code <= last; ++code) {
            const QString text = texts::describe(Error{.code = ErrorCode(code), .count = 86'400});
            QVERIFY2(text.size() > 60 && text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
            QVERIFY2(!said.contains(text), qPrintable(text));
            said << text;
        }
        QCOMPARE(said.size(), last - first + 1);
    }

    void everyCodeSaysWhatWasKept()
    {
        static const QStringList kept{u"Nothing was"_s, u"nothing was"_s, u"are kept"_s, u"left as it was"_s,
            u"stay as they are"_s, u"is under way already"_s, u"is unchanged"_s};
        for (int code = first; code <= last; ++code) {
            const QString text = texts::describe(Error{.code = ErrorCode(code)});
            QVERIFY2(std::ranges::any_of(kept, [&text](const QString &words) { return text.contains(words); }),
                qPrintable(text));
        }
    }

    void withoutFactsNoPlaceIsLeftOpen()
    {
        for (int code = first; code <= last; ++code) {
            const QString text = texts::describe(Error{.code = ErrorCode(code)});
            QVERIFY2(text.size() > 60 && text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
            QVERIFY2(!text.contains(u"()") && !text.contains(u"  "), qPrintable(text));
        }
    }

    void otherPartsAnswersStayWhole()
    {
        const QString words = u"50 %1 %2 %n"_s;
        for (int code = first; code <= last; ++code) {
            const QString text = texts::describe(Error{.code = ErrorCode(code), .count = 400, .detail = words});
            QVERIFY2(!text.contains(u'%') || text.contains(words), qPrintable(text));
        }
    }

    void errorsOfTheLibraryAreNotStravas()
    {
        for (int code = 0; code < first; ++code)
            QVERIFY(texts::describeStravaError(Error{.code = ErrorCode(code)}).isEmpty());
    }

    void theClockIsSaidByHowMuchAndInWhichDirection()
    {
        QVERIFY(clockWords(300).contains(u"about 5 minutes ahead of Strava's"));
        QVERIFY(clockWords(-3600).contains(u"about 60 minutes behind Strava's"));
        QVERIFY(clockWords(-3 * 3600 - 59).contains(u"about 3 hours behind"));
        QVERIFY(clockWords(60).contains(u"about 1 minute ahead"));
        QVERIFY(clockWords(365LL * 86'400).contains(u"about 365 days ahead"));
        QVERIFY(clockWords({}).contains(u"clock seems to be wrong")); // by its certificate only
    }

    void fromWhenIsSaidAsSoonAsPossible()
    {
        const Instant now = at(2026, 11, 26, 14h + 20min);
        QCOMPARE(texts::whenInWords(at(2026, 11, 26, 14h + 30min), now), u"14:30"_s);
        QCOMPARE(texts::whenInWords(at(2026, 11, 27, 0h), now), u"tomorrow, 00:00"_s);
        QCOMPARE(texts::whenInWords(at(2026, 11, 28, 1h), now), u"Sat 28 Nov 2026, 01:00"_s);
        QCOMPARE(texts::whenInWords(at(2026, 11, 25, 23h), now), u"Wed 25 Nov 2026, 23:00"_s);
    }

    void aSpentBudgetSaysFromWhen()
    {
        // Three days from now is neither today nor tomorrow, whenever this runs.
        const Instant when = std::chrono::floor<std::chrono::days>(SystemClock().now()) + 3 * 24h + 6h + 15min;
        const QString text =
            texts::describe({.code = ErrorCode::BudgetSpent, .count = when.time_since_epoch().count()});
        QVERIFY2(text.contains(u", 06:15 on."), qPrintable(text));
    }

    void theBudgetSaysWhatIsUsed()
    {
        const Instant now = at(2026, 11, 26, 14h + 20min);
        const strava::BudgetWindow quarter{.used = 34, .limit = 100, .resetsAt = at(2026, 11, 26, 14h + 30min)};
        QCOMPARE(texts::budgetInWords(quarter, now), u"34 of 100, new from 14:30"_s);
        QCOMPARE(texts::budgetInWords({.used = 412, .limit = 1000, .resetsAt = at(2026, 11, 27, 0h)}, now),
            u"412 of 1,000, new from tomorrow, 00:00"_s);
        QCOMPARE(texts::budgetInWords(quarter, at(2026, 11, 26, 14h + 30min)), u"0 of 100"_s);
    }

    void whyNotIsOneSentenceWithoutAdviceThatDoesNotFit()
    {
        for (const ErrorCode code : {ErrorCode::NetworkDown, ErrorCode::ConnectionUntrusted, ErrorCode::ServerFailed,
                 ErrorCode::RequestRefused, ErrorCode::KeychainLocked, ErrorCode::KeychainMissing,
                 ErrorCode::KeychainFailed, ErrorCode::SecretMissing}) {
            for (const QString &detail : {QString(), u"50 %1 words"_s}) {
                const QString text = texts::whyInWords({.code = code, .detail = detail});
                QVERIFY2(text.endsWith(u'.') && text.count(u". "_s) == 0, qPrintable(text));
                QVERIFY2(!text.contains(u"othing was") && !text.contains(u"()"), qPrintable(text));
                QVERIFY2(!text.contains(u'%') || text.contains(detail), qPrintable(text));
            }
        }
        QCOMPARE(texts::whyInWords({.code = ErrorCode::ServerFailed, .count = 503}),
            u"Strava has a fault right now (status 503)."_s);
        const Error other{.code = ErrorCode::ClockWrong, .count = 3600};
        QCOMPARE(texts::whyInWords(other), texts::describe(other));
    }

    void whoAsksTooOftenIsToldToWait()
    {
        const QString text = texts::describe({.code = ErrorCode::ServerFailed, .count = 429});
        QVERIFY2(text.contains(u"too often") && !text.contains(u"fault"), qPrintable(text));
        const QString refused = texts::describe({.code = ErrorCode::RequestRefused, .count = 403, .detail = u"No"_s});
        QVERIFY2(refused.contains(u"(status 403: No)."), qPrintable(refused));
    }

    void missingScopesAreTheTickBoxesOfTheirPage()
    {
        const auto words = [](const char *scopes) {
            return texts::describe({.code = ErrorCode::ScopesMissing, .detail = QLatin1StringView(scopes)});
        };
        QVERIFY(words("activity:read").contains(u"\"View data about your activities\" there"));
        QVERIFY(words("activity:read, activity:read_all")
                    .contains(u"\"View data about your activities\", \"View data about your private activities\""));
        QVERIFY(words("").contains(u"\"View data about your activities\""));
        QVERIFY(words("other:read").contains(u"other:read"));
        QVERIFY(words("activity:write").contains(u"right to send swims, and tick \"Upload your activities\""));
    }

    void whoElseSignedInIsNamed()
    {
        QVERIFY(texts::describe({.code = ErrorCode::OtherAthlete, .detail = u"Ben Okri"_s}).contains(u": Ben Okri."));
    }

    void scopesAreSaidInWords()
    {
        QCOMPARE(texts::scopesInWords({u"read"_s, u"activity:read_all"_s}),
            u"public profile, activities with private ones"_s);
        QCOMPARE(texts::scopesInWords({u"activity:read"_s, u"activity:read_all"_s}), u"activities with private ones"_s);
        QCOMPARE(texts::scopesInWords({u"activity:read"_s, u"activity:write"_s, u"new:scope"_s}),
            u"activities without private ones, uploading activities, new:scope"_s);
        QCOMPARE(texts::scopesInWords({}), u"–"_s);
        QVERIFY(texts::privateSwimsInWords({u"activity:read"_s, u"activity:read_all"_s}).isEmpty());
        QVERIFY(texts::privateSwimsInWords({u"activity:read"_s}).contains(u"Private swims are not included"));
    }

    void bothWaysOfKeepingDiffer()
    {
        QVERIFY(texts::keepInWords(StravaKeep::SevenDays).contains(u"7 days"));
        QVERIFY(texts::keepInWords(StravaKeep::UntilDisconnected).contains(u"disconnect"));
    }

    void anAthleteHasSomeName()
    {
        QCOMPARE(texts::nameInWords({.id = 7, .userName = u"annab"_s, .firstName = u"Anna"_s, .lastName = u"Berg"_s}),
            u"Anna Berg"_s);
        QCOMPARE(
            texts::nameInWords({.id = 7, .userName = u"annab"_s, .firstName = {}, .lastName = u"Berg"_s}), u"Berg"_s);
        QCOMPARE(texts::nameInWords({.id = 7, .userName = u"annab"_s, .firstName = {}, .lastName = {}}), u"annab"_s);
        QCOMPARE(texts::nameInWords({.id = 9'000'000'000, .userName = {}, .firstName = {}, .lastName = {}}),
            u"9000000000"_s);
    }
};

QTEST_GUILESS_MAIN(TestStravaTexts)
#include "tst_stravatexts.moc"
