#include "core/strava/signinpage.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

/// Puts before every word what HTML would take for a mark.
class Mirror final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "SignInPage") == 0 ? u"<i>\"&"_s + QString::fromUtf8(source) : QString();
    }
};

} // namespace

class TestSignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesBringNothingFromElsewhere()
    {
        for (const auto &page :
            {signInPage({}), signInPage(Error{.code = ErrorCode::SignInDenied}), overPage(), refusalPage(404)}) {
            const auto answer = QString::fromUtf8(httpAnswer(page));
            for (const auto &header :
                {u"Connection: close"_s, u"Cache-Control: no-store"_s, u"Referrer-Policy: no-referrer"_s,
                    u"Content-Type: text/html; charset=utf-8"_s, u"Content-Length: %1"_s.arg(page.html.size())})
                QVERIFY2(answer.contains(u"\r\n"_s + header + u"\r\n"_s), qPrintable(header));
            const auto html = QString::fromUtf8(page.html);
            QVERIFY(!html.contains(u"<script"_s));
            QVERIFY(!html.contains(u"http:"_s) && !html.contains(u"https:"_s) && !html.contains(u"url("_s));
            QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
            // The policy lets this very style take effect.
            static const QRegularExpression style(
                u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption);
            const auto text = style.match(html).captured(1).toUtf8();
            const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
            QVERIFY(answer.contains(
                u"Content-Security-Policy: default-src 'none'; style-src 'sha256-%1'; "_s.arg(QLatin1String(hash))));
        }
    }

    void pagesTellTheTruth()
    {
        const auto good = QString::fromUtf8(signInPage({}).html);
        QVERIFY(good.contains(u"You are signed in"_s));
        QVERIFY(good.contains(u"You can close this page and go back to Lengthwise."_s));
        QSet<QString> pages;
        for (const auto code : {ErrorCode::SignInDenied, ErrorCode::SignInForged, ErrorCode::ScopesMissing,
                 ErrorCode::SignInRefused, ErrorCode::ApplicationInactive, ErrorCode::ClockWrong,
                 ErrorCode::NetworkDown, ErrorCode::ConnectionUntrusted, ErrorCode::ServerFailed,
                 ErrorCode::AnswerDamaged, ErrorCode::RequestRefused, ErrorCode::Cancelled, ErrorCode::OtherAthlete}) {
            const auto html = QString::fromUtf8(signInPage(Error{.code = code}).html);
            QVERIFY(html.contains(u"You are not signed in"_s));
            QVERIFY(html.contains(u"Nothing was changed in Lengthwise."_s));
            QVERIFY(html.contains(u"choose Connect in the Strava menu"_s));
            QVERIFY(!html.contains(u"You are signed in"_s));
            pages += html;
        }
        QCOMPARE(pages.size(), 13);
    }

    void pagesSpeakTheLanguageOfTheApplication()
    {
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        const auto html = QString::fromUtf8(signInPage({}).html);
        QCoreApplication::removeTranslator(&mirror);
        QVERIFY(html.contains(u"<h1>&lt;i&gt;&quot;&amp;You are signed in</h1>"_s));
        QVERIFY(html.contains(u"<html lang=\"&lt;i&gt;&quot;&amp;en\">"_s));
        QVERIFY(!html.contains(u"<i>"_s));
    }
};

QTEST_GUILESS_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
