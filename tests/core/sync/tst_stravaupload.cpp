#include "core/ingest/editor.h"
#include "tests/core/sync/uploadbed.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono;
using namespace Qt::StringLiterals;

using Kind = FakeFault::Kind;

/// A swim that goes to Strava: what is sent, what is stored, and how often.
class TestStravaUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<UploadBed>();
        m_swim = m_bed->library.add(1);
    }
    void cleanup() { m_bed.reset(); }
    void sendsTheOriginalFile();
    void linksItWithTheActivity();
    void theCopyJoins();
    void linkIsOneStep();
    void waitsUntilItIsRead();
    void givesUpAndGoesOn();
    void askedTwice();
    void deletedAtStrava();
    void alreadyThere();
    void unreadableFile();
    void scopeMissing();
    void whatCannotBeSent();
    void theRichestFileIsSent();
    void theFileThatWasSentStays();
    void namesOfFiles_data();
    void namesOfFiles();

private:
    std::int64_t onlyActivity() const
    {
        const auto activities = m_bed->strava.server.activities();
        return activities.size() == 1 ? activities[0].id : 0;
    }
    /// The file of the last upload.
    std::map<QByteArray, QByteArray> lastFields() const { return m_bed->strava.server.uploads().back().fields; }

    std::unique_ptr<UploadBed> m_bed;
    SwimId m_swim;
};

void TestStravaUpload::sendsTheOriginalFile()
{
    m_bed->library.edit(m_swim, field::Title{u"Früh, 🏊"_s});
    m_bed->library.edit(m_swim, field::Notes{u"kalt\naber gut"_s});
    const auto sent = m_bed->send(m_swim);
    QVERIFY(sent);
    auto fields = lastFields();
    const auto bytes = RecordingStore(m_bed->library.database).payload(m_swim.key).value();
    QCOMPARE(fields["file"], QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    QCOMPARE(fields["data_type"], "fit"_ba);
    QCOMPARE(fields["sport_type"], "Swim"_ba);
    QCOMPARE(QString::fromUtf8(fields["name"]), u"Früh, 🏊"_s);
    QCOMPARE(QString::fromUtf8(fields["description"]), u"kalt\naber gut"_s);
    QCOMPARE(fields["external_id"], "day1.fit"_ba);
    QCOMPARE(m_bed->posts(), 1);

    // Without a title of the swimmer's: the one that is shown.
    const SwimId other = m_bed->library.add(2);
    QVERIFY(m_bed->send(other));
    const QString shown = m_bed->library.rowOf(other)->summary.generatedTitle;
    QVERIFY(!shown.isEmpty());
    QCOMPARE(QString::fromUtf8(lastFields()["name"]), shown);
}

void TestStravaUpload::linksItWithTheActivity()
{
    const auto sent = m_bed->send(m_swim);
    QVERIFY(sent);
    QVERIFY(!sent->wasThere);
    QVERIFY(onlyActivity() != 0);
    QCOMPARE(sent->activity, onlyActivity());
    QCOMPARE(m_bed->linkedWith(m_swim), std::vector<SwimId>({{stravaKey(sent->activity), 0}}));
    const auto note = m_bed->note(m_swim);
    QVERIFY(note);
    QCOMPARE(note->activity, sent->activity);
    QCOMPARE(note->upload, m_bed->strava.server.uploads().at(0).id);
    QCOMPARE(m_bed->library.membersWith(m_swim), std::vector<SwimId>({m_swim})); // the copy is not here yet
}

void TestStravaUpload::theCopyJoins()
{
    const auto sent = m_bed->send(m_swim);
    QVERIFY(sent);
    const SwimId copy = m_bed->pull(sent->activity);
    QCOMPARE(m_bed->library.membersWith(m_swim), std::vector<SwimId>({m_swim, copy}));
    const SwimId stranger = m_bed->pull(sent->activity + 7);
    QCOMPARE(m_bed->library.membersWith(stranger), std::vector<SwimId>({stranger}));

    // The copy may be here before Strava's answer is.
    const SwimId second = m_bed->library.add(2);
    m_bed->strava.server.fail(u"/api/v3/uploads"_s, {.kind = Kind::AnswerLost});
    QVERIFY(!m_bed->send(second));
    const SwimId early = m_bed->pull(m_bed->strava.server.uploads().back().id + 1'000'000'000);
    QCOMPARE(m_bed->library.membersWith(second), std::vector<SwimId>({second}));
    const auto again = m_bed->send(second);
    QVERIFY(again);
    QCOMPARE(early, (SwimId{stravaKey(again->activity), 0}));
    QCOMPARE(m_bed->library.membersWith(second), std::vector<SwimId>({second, early}));
}

void TestStravaUpload::linkIsOneStep()
{
    QVERIFY(m_bed->send(m_swim));
    const auto step = m_bed->library.edits.nextUndo().value();
    QVERIFY(step);
    QCOMPARE(step->action, "send");
    QCOMPARE(step->changes.size(), 1U);
}

void TestStravaUpload::waitsUntilItIsRead()
{
    m_bed->strava.server.change([](FakeStravaSettings &settings) { settings.uploadTime = 5s; });
    QVERIFY(m_bed->send(m_swim));
    // After 1, 2, 4 and 6 s.
    QCOMPARE(m_bed->strava.pauses.asked, std::vector<milliseconds>({1s, 1s, 2s, 2s}));
    QCOMPARE(m_bed->requests("GET", u"/api/v3/uploads/"_s), 4);
    QCOMPARE(m_bed->strava.used(), 4);
    QCOMPARE(m_bed->strava.budget.state().value().overallQuarter.used, 5);
}

void TestStravaUpload::givesUpAndGoesOn()
{
    m_bed->strava.server.change([](FakeStravaSettings &settings) { settings.uploadTime = 10min; });
    const Instant begun = m_bed->strava.clock.now();
    QCOMPARE(errorOf(m_bed->send(m_swim)).code, ErrorCode::UploadPending);
    QCOMPARE(m_bed->strava.clock.now() - begun, 60s);
    for (const milliseconds pause : m_bed->strava.pauses.asked)
        QVERIFY(pause >= 1s);
    QVERIFY(m_bed->note(m_swim)->upload);
    QVERIFY(m_bed->linkedWith(m_swim).empty());

    m_bed->strava.clock.time += 10min;
    m_bed->strava.pauses.asked.clear();
    const auto sent = m_bed->send(m_swim);
    QVERIFY(sent);
    QVERIFY(!sent->wasThere);
    QCOMPARE(sent->activity, onlyActivity());
    QCOMPARE(m_bed->posts(), 1);
    QVERIFY(m_bed->strava.pauses.asked.empty());
}

void TestStravaUpload::askedTwice()
{
    const auto sent = m_bed->send(m_swim);
    QVERIFY(sent);
    m_bed->strava.server.clearLog();
    const auto again = m_bed->send(m_swim);
    QVERIFY(again);
    QCOMPARE(*again, (SentSwim{.activity = sent->activity, .wasThere = true}));
    QCOMPARE(m_bed->posts(), 0);
    QCOMPARE(m_bed->strava.asked(), 1);
    QCOMPARE(m_bed->linkedWith(m_swim).size(), 1U);

    // Taken back by the swimmer, and wanted once more.
    QVERIFY(Editor(m_bed->library.database, m_bed->library.edits, m_bed->library.rows).undo());
    QVERIFY(m_bed->linkedWith(m_swim).empty());
    QVERIFY(m_bed->send(m_swim));
    QCOMPARE(m_bed->linkedWith(m_swim).size(), 1U);
    QCOMPARE(m_bed->posts(), 0);
}

void TestStravaUpload::deletedAtStrava()
{
    const auto sent = m_bed->send(m_swim);
    QVERIFY(sent);
    m_bed->strava.server.removeActivity(sent->activity);
    const auto again = m_bed->send(m_swim);
    QVERIFY(again);
    QVERIFY(!again->wasThere);
    QVERIFY(again->activity != sent->activity);
    QCOMPARE(again->activity, onlyActivity());
    QCOMPARE(m_bed->posts(), 2);
    QCOMPARE(m_bed->linkedWith(m_swim).size(), 2U);
}

void TestStravaUpload::alreadyThere()
{
    // The watch's maker has sent it there: 2024-01-02 08:00 UTC.
    const Instant start = sys_days{January / 2 / 2024} + 8h;
    m_bed->strava.server.setActivities({fakePoolSwim(4'711, start, 4, 4)});
    const auto sent = m_bed->send(m_swim);
    QVERIFY(sent);
    QCOMPARE(*sent, (SentSwim{.activity = 4'711, .wasThere = true}));
    QCOMPARE(m_bed->linkedWith(m_swim), std::vector<SwimId>({{stravaKey(4'711), 0}}));
    QCOMPARE(onlyActivity(), 4'711);
}

void TestStravaUpload::unreadableFile()
{
    const SwimId swim = m_bed->library.add(made::recording("no FIT file", {m_bed->strava.clock.now() - 24h}));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const Error error = errorOf(m_bed->send(swim));
        QCOMPARE(error.code, ErrorCode::UploadRefused);
        QCOMPARE(error.detail, u"There was an error processing your activity."_s);
        QVERIFY(!m_bed->note(swim));
        QVERIFY(m_bed->linkedWith(swim).empty());
        QCOMPARE(m_bed->posts(), attempt);
    }

    // What Strava does not even take.
    m_bed->strava.server.fail(u"/api/v3/uploads"_s, {.kind = Kind::Status, .status = 400});
    const Error error = errorOf(m_bed->send(swim));
    QCOMPARE(error.code, ErrorCode::UploadRefused);
    QCOMPARE(error.detail, u"Out of order"_s);
    QVERIFY(!m_bed->note(swim));
}

void TestStravaUpload::scopeMissing()
{
    m_bed->strava.tokens.first = m_bed->strava.server.signedIn(UploadBed::scopes(false)).access;
    const Error error = errorOf(m_bed->send(m_swim));
    QCOMPARE(error.code, ErrorCode::ScopesMissing);
    QCOMPARE(error.detail, u"activity:write"_s);
    QVERIFY(!m_bed->note(m_swim));
    QVERIFY(m_bed->strava.server.uploads().empty());

    m_bed->strava.tokens.first = m_bed->strava.server.signedIn(UploadBed::scopes(true)).access;
    QVERIFY(m_bed->send(m_swim));
}

void TestStravaUpload::whatCannotBeSent()
{
    Database &database = m_bed->library.database;
    QCOMPARE(whyNotSendable(database, m_swim).value(), std::nullopt);
    const auto check = [&](const SwimId &swim, const Error &expected) {
        QCOMPARE(whyNotSendable(database, swim).value(), expected);
        QCOMPARE(errorOf(m_bed->send(swim)), expected);
    };
    NewRecording table = made::recording("a,b", {m_bed->strava.clock.now() - 24h});
    table.recording.kind = table.swims[0].kind = RecordingKind::Csv;
    check(m_bed->library.add(table), {.code = ErrorCode::NotSendable, .detail = u"csv"_s});

    const SwimId emptied = m_bed->library.add(3);
    m_bed->library.sql(
        "DELETE FROM payload WHERE recording_id = (SELECT id FROM recording WHERE key = '" + emptied.key + "')");
    check(emptied, {.code = ErrorCode::PayloadMissing, .detail = QString::fromStdString(emptied.key)});

    check(m_bed->pull(4'711), {.code = ErrorCode::SwimAtStrava});
    m_bed->library.change(linkChange(m_swim, {stravaKey(4'711), 0}, true));
    check(m_swim, {.code = ErrorCode::SwimAtStrava});

    QCOMPARE(errorOf(whyNotSendable(database, {"sha256:00", 0})).code, ErrorCode::SwimUnknown);
    QCOMPARE(m_bed->strava.asked(), 0);
}

void TestStravaUpload::theRichestFileIsSent()
{
    // The same swim three times: a table, a watch that lost two lengths, and a whole one.
    NewRecording table = SwimLibrary::fitSwim(1, 7);
    table.recording.kind = RecordingKind::Csv;
    table.recording.fileName = "table.csv";
    table.swims[0].kind = RecordingKind::Csv;
    m_bed->library.add(table);
    NewRecording poor = SwimLibrary::fitSwim(1, 8, 3);
    poor.recording.fileName = "poor.fit";
    const SwimId swim = m_bed->library.add(poor);
    QCOMPARE(m_bed->library.membersWith(m_swim).size(), 3U);
    QVERIFY(m_bed->send(swim));
    QCOMPARE(lastFields()["external_id"], "day1.fit"_ba);
    QVERIFY(m_bed->note(m_swim) && !m_bed->note(swim));
}

void TestStravaUpload::theFileThatWasSentStays()
{
    NewRecording poor = SwimLibrary::fitSwim(2, 8, 3);
    poor.recording.fileName = "poor.fit";
    const SwimId first = m_bed->library.add(poor);
    const auto sent = m_bed->send(first);
    QVERIFY(sent);
    const SwimId richer = m_bed->library.add(2);
    QCOMPARE(m_bed->library.membersWith(first).size(), 2U);
    const auto again = m_bed->send(richer);
    QVERIFY(again);
    QCOMPARE(again->activity, sent->activity);
    QCOMPARE(m_bed->posts(), 1);
}

void TestStravaUpload::namesOfFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("externalId");
    QTest::newRow("plain") << u"Morning Swim.FIT"_s << u"Morning Swim.FIT"_s;
    QTest::newRow("packed") << u"12345678.fit.gz"_s << u"12345678.fit"_s;
    QTest::newRow("without an ending") << u"12345678"_s << u"12345678.fit"_s;
    QTest::newRow("another ending") << u"swim.bin"_s << u"swim.bin.fit"_s;
    QTest::newRow("line break") << u"a\r\nb.fit"_s << u"a b.fit"_s;
}

void TestStravaUpload::namesOfFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, externalId);
    NewRecording recording = SwimLibrary::fitSwim(5);
    recording.recording.fileName = file.toStdString();
    const SwimId swim = m_bed->library.add(recording);
    QVERIFY(m_bed->send(swim));
    QCOMPARE(QString::fromUtf8(lastFields()["external_id"]), externalId);

    NewRecording nameless = SwimLibrary::fitSwim(6);
    nameless.recording.fileName.clear();
    const SwimId other = m_bed->library.add(nameless);
    QVERIFY(m_bed->send(other));
    QCOMPARE(QString::fromUtf8(lastFields()["external_id"]), QString::fromStdString(other.key.substr(7, 16) + ".fit"));
}

QTEST_GUILESS_MAIN(TestStravaUpload)
#include "tst_stravaupload.moc"
