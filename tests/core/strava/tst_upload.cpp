#include "core/strava/upload.h"

#include "core/decode/gzip.h"

#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace Qt::StringLiterals;

namespace {

UploadWish wishFor(const QByteArray &file)
{
    return {.file = file,
        .dataType = u"fit"_s,
        .name = u"8 × 100 \"schnell\""_s,
        .description = u"kalt\nwindig"_s,
        .externalId = u"früh.fit"_s};
}

} // namespace

/// Pure parts of an upload.
class TestUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formHoldsEverything();
    void boundaryIsNotInTheFile();
    void largeFilesArePacked();
    void whatDoesNotShrinkStays();
    void answers();
    void answersWithoutId();
    void duplicates_data();
    void duplicates();
};

void TestUpload::formHoldsEverything()
{
    const MultipartForm form = multipartForm(wishFor("a\r\n\0b"_ba));
    const QByteArray mark = "multipart/form-data; boundary=";
    QVERIFY(form.contentType.startsWith(mark));
    const QByteArray boundary = "--" + form.contentType.mid(mark.size());
    QByteArray expected;
    const auto add = [&](const QByteArray &head, const QByteArray &content) {
        expected += boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    };
    add("name=\"data_type\"", "fit");
    add("name=\"sport_type\"", "Swim");
    add("name=\"name\"", "8 \xC3\x97 100 \"schnell\"");
    add("name=\"description\"", "kalt\nwindig");
    add("name=\"external_id\"", "fr\xC3\xBCh.fit");
    add("name=\"file\"; filename=\"swim.fit\"\r\nContent-Type: application/octet-stream", "a\r\n\0b"_ba);
    QCOMPARE(form.body, expected + boundary + "--\r\n");

    UploadWish bare{.file = "x", .dataType = u"gpx"_s, .name = {}, .description = {}, .externalId = u"x.gpx"_s};
    const QByteArray body = multipartForm(bare).body;
    QVERIFY(!body.contains("name=\"name\"") && !body.contains("name=\"description\""));
}

void TestUpload::boundaryIsNotInTheFile()
{
    const auto boundaryOf = [](const MultipartForm &form) {
        return form.contentType.mid(form.contentType.indexOf("boundary=") + int(qstrlen("boundary=")));
    };
    // A file that tries hard: it holds the boundary that it would have without it.
    const QByteArray once = boundaryOf(multipartForm(wishFor("x")));
    const MultipartForm form = multipartForm(wishFor("x" + once));
    QVERIFY(!QByteArray("x" + once).contains(boundaryOf(form)));
    QVERIFY(boundaryOf(form).size() <= 70); // RFC 2046
}

void TestUpload::largeFilesArePacked()
{
    const QByteArray file = QByteArray("length 25 m ").repeated(20'000);
    const UploadWish sent = packed(wishFor(file));
    QCOMPARE(sent.dataType, u"fit.gz"_s);
    QVERIFY(sent.file.size() < file.size() / 10);
    const Bytes bytes(reinterpret_cast<const std::byte *>(sent.file.constData()), std::size_t(sent.file.size()));
    const Inflated inflated = inflateGzip(bytes, std::size_t(file.size()));
    QCOMPARE(inflated.end, Inflated::End::Whole);
    QCOMPARE(
        QByteArray(reinterpret_cast<const char *>(inflated.content.data()), qsizetype(inflated.content.size())), file);
    QCOMPARE(packed(sent), sent); // once
}

void TestUpload::whatDoesNotShrinkStays()
{
    QCOMPARE(packed(wishFor("small")), wishFor("small"));
    QByteArray noise(packedFrom, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1'664'525 + 1'013'904'223; // Numerical Recipes
        byte = char(state >> 24);
    }
    QCOMPARE(packed(wishFor(noise)), wishFor(noise));
}

void TestUpload::answers()
{
    // As Strava's documentation shows them.
    const auto begun = strava::uploadState(R"({"id": 16486788, "id_str": "16486788", "external_id": "test.fit",
        "error": null, "status": "Your activity is still being processed.", "activity_id": null})");
    QVERIFY(begun);
    QCOMPARE(*begun, (UploadState{.id = 16'486'788, .activity = {}, .error = {}}));
    QVERIFY(begun->isProcessing());
    const auto ready = strava::uploadState(R"({"id": 9007199254740995, "activity_id": 9007199254740997,
        "error": null})"); // no doubles
    QVERIFY(ready);
    QCOMPARE(ready->id, 9'007'199'254'740'995);
    QCOMPARE(ready->activity, 9'007'199'254'740'997);
    const auto broken = strava::uploadState(R"({"id_str": "12", "error": "The file\nis \u001b[31mempty"})");
    QVERIFY(broken && !broken->isProcessing());
    QCOMPARE(broken->id, 12);
    QVERIFY(!broken->error.contains(u'\n') && !broken->error.contains(u'\x1b'));
}

void TestUpload::answersWithoutId()
{
    for (const QByteArray &json : {"{}"_ba, "[]"_ba, ""_ba, R"({"id": 0})"_ba, R"({"id": "x", "activity_id": 7})"_ba})
        QVERIFY2(!strava::uploadState(json), json);
}

void TestUpload::duplicates_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<qint64>("activity");
    QTest::newRow("plain") << u"swim.fit duplicate of activity 11223344556677"_s << qint64(11'223'344'556'677);
    QTest::newRow("link") << u"a 1.fit duplicate of <a href='/activities/42' target='_blank'>Swim 7</a>"_s
                          << qint64(42);
    QTest::newRow("another error") << u"There was an error processing your activity."_s << qint64(0);
    QTest::newRow("no id") << u"swim.fit duplicate of activity"_s << qint64(0);
    QTest::newRow("no number") << u"duplicate of activity 12345678901234567890123"_s << qint64(0);
    QTest::newRow("empty") << QString() << qint64(0);
}

void TestUpload::duplicates()
{
    QFETCH(QString, error);
    QFETCH(qint64, activity);
    QCOMPARE(duplicateOf(error).value_or(0), activity);
}

QTEST_APPLESS_MAIN(TestUpload)
#include "tst_upload.moc"
