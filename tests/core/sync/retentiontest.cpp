#include "retentiontest.h"

#include "core/derive/librarycheck.h"
#include "core/ingest/editor.h"
#include "core/ingest/importer.h"
#include "core/ingest/stravaintake.h"
#include "tests/support/swimfolder.h"

#include <QDirIterator>
#include <QJsonDocument>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using made::sure;

namespace lengthwise {

namespace {

std::string text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

const QString RetentionTest::marker = u"Zuckerrohr und Quellwasser"_s;

bool RetentionTest::isIn(const std::vector<std::string> &keys, const std::string &one)
{
    return std::ranges::find(keys, one) != keys.end();
}

void RetentionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.time = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);
    m_library.emplace(sure(Library::open(folder(), Database::Access::Write, m_clock, "machine")));
    m_athlete = sure(m_library->chosen(u"Anna"_s)).value().uuid;
    m_database.emplace(sure(m_library->openAthlete(
        m_athlete, Database::Access::Write, [this](std::string_view sql) { return m_fault ? m_fault(sql) : 0; })));
}

void RetentionTest::cleanup()
{
    m_fault = {};
    if (m_database) {
        QVERIFY(made::isWhole(*m_database));
        QVERIFY(sure(checkLibrary(*m_database, m_rows)).problems.empty());
    }
    m_database.reset();
    m_library.reset();
}

void RetentionTest::store(const FakeActivity &activity)
{
    made::committed(*m_database, [&](Transaction &transaction) {
        return StravaIntake(*m_database, m_rows, m_clock, "machine")
            .store(transaction,
                {{activity.id, StravaPart::Summary, text(summaryBody(activity, {}))},
                    {activity.id, StravaPart::Detail, text(detailBody(activity, {}))}});
    });
}

void RetentionTest::storeStreams(const FakeActivity &activity)
{
    const std::string body = text(streamsBody(activity, {u"time"_s, u"distance"_s}));
    made::committed(*m_database, [&](Transaction &transaction) {
        return StravaIntake(*m_database, m_rows, m_clock, "machine")
            .store(transaction, {{activity.id, StravaPart::Streams, body}});
    });
}

FakeActivity RetentionTest::activityOf(int number)
{
    const Instant start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) + 6h + std::chrono::days(number);
    FakeActivity activity = fakePoolSwim(id + number, start, 2, 4);
    activity.description = marker;
    return activity;
}

FakeActivity RetentionTest::copyOf(const QByteArray &fit)
{
    const auto decoded = sure(decodeRecording(std::as_bytes(std::span(fit)), keyOf(fit), {}, {}));
    const SwimFacts &facts = decoded.facts.front();
    FakeActivity copy = fakePoolSwim(id, facts.start, 1, 4);
    copy.elapsedTime = int(std::chrono::round<std::chrono::seconds>(facts.elapsed).count());
    copy.description = marker;
    return copy;
}

std::string RetentionTest::import(const QByteArray &fit)
{
    EditStore edits(*m_database, m_clock, "machine");
    const QString file = write(m_folder->filePath(u"swim.fit"_s), fit);
    const ImportReport report = Importer(*m_database, edits, m_rows, m_clock).run({file}, {.jobs = 1});
    QFile::remove(file);
    return report.items.at(0).key;
}

void RetentionTest::setDeleted(const std::string &of, bool isDeleted, int n)
{
    const FieldValue value = field::Deleted{.value = isDeleted};
    EditStore edits(*m_database, m_clock, "machine");
    sure(Editor(*m_database, edits, m_rows)
             .apply("delete", {{subjectOf({.key = of, .n = n}), fieldOf(value), valueOf(value)}}));
}

void RetentionTest::set(const AthleteSettings &settings)
{
    const auto changes = sure(settingChanges(Athlete{.uuid = m_athlete}.subject(), settings));
    made::committed(*m_database, [&](Transaction &transaction) {
        return EditStore(*m_database, m_clock, "machine").apply(transaction, "settings", changes);
    });
}

QString RetentionTest::backUp()
{
    m_clock.time += 1s;
    return sure(m_library->backUpRolling(m_athlete)).value().path;
}

std::optional<RemovalReason> RetentionTest::reasonFor(const std::string &of)
{
    const auto stone = sure(StoneStore(*m_database).find(of));
    return stone ? std::optional(stone->reason) : std::nullopt;
}

QStringList RetentionTest::filesHolding(const QByteArray &bytes) const
{
    QStringList holding;
    QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            holding << u"unreadable: "_s + file.fileName();
        else if (file.readAll().contains(bytes))
            holding << file.fileName();
    }
    return holding;
}

} // namespace lengthwise
