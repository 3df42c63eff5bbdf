#include "core/strava/signinpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

constexpr char style[] = R"(
:root { color-scheme: light dark; --window: #F3F6F6; --card: #FFFFFF; --line: #DAE2E3; --text: #15242A;
  --text2: #4E6068; --good: #0B6B73; --good-soft: #DCEDEE; --bad: #A8271C; --bad-soft: #FCEBE8; }
@media (prefers-color-scheme: dark) { :root { --window: #13191C; --card: #1A2226; --line: #2A3539; --text: #E6EEF0;
  --text2: #A5B6BC; --good: #56BEC4; --good-soft: #173A3F; --bad: #F29A8F; --bad-soft: #3A1F1C; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; padding: 24px; display: flex; align-items: center; justify-content: center;
  background: var(--window); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 520px; padding: 32px; background: var(--card); border: 1px solid var(--line);
  border-radius: 8px; overflow-wrap: break-word; }
.name { margin: 0 0 24px; color: var(--text2); font-size: 14px; font-weight: 600; }
.mark { float: left; width: 40px; height: 40px; margin-right: 16px; border-radius: 50%; font-size: 22px;
  line-height: 40px; text-align: center; }
.good { color: var(--good); background: var(--good-soft); }
.bad { color: var(--bad); background: var(--bad-soft); }
h1 { margin: 0 0 12px; font-size: 27px; line-height: 40px; font-weight: 600; overflow: hidden; }
p { margin: 12px 0 0; clear: both; }
)";

struct Words {
    QString title;
    QStringList paragraphs;
    bool isGood = false;
};

QString whatHappened(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignInDenied:
        return QCoreApplication::translate("SignInPage", "You did not allow Lengthwise to see your swims at Strava.");
    case ErrorCode::SignInForged:
        return QCoreApplication::translate("SignInPage",
            "What came back does not belong to the sign-in that Lengthwise began, so it was not used. An old page that "
            "is opened again can cause this, or another page that tries to sign you in as somebody else.");
    case ErrorCode::ScopesMissing:
        return QCoreApplication::translate("SignInPage",
            "The permission to view your activities was not ticked at Strava. Without it Lengthwise cannot fetch a "
            "single swim.");
    case ErrorCode::SignInRefused:
        return QCoreApplication::translate("SignInPage",
            "Strava did not accept the client ID or the client secret of your API application, or this sign-in was "
            "used before. Compare both with what strava.com/settings/api shows.");
    case ErrorCode::ApplicationInactive:
        return QCoreApplication::translate("SignInPage",
            "Strava has switched off your API application. Look at strava.com/settings/api; an API application needs "
            "a Strava subscription.");
    case ErrorCode::ClockWrong:
        return QCoreApplication::translate("SignInPage",
            "The clock of this computer is wrong, so a sign-in would not stay valid. Set the clock first.");
    case ErrorCode::NetworkDown:
        return QCoreApplication::translate(
            "SignInPage", "Lengthwise could not reach Strava. Check the connection to the internet.");
    case ErrorCode::ConnectionUntrusted:
        return QCoreApplication::translate("SignInPage",
            "The connection to Strava is not safe: Lengthwise does not accept the certificate that came. Another "
            "network may help.");
    case ErrorCode::ServerFailed:
        return QCoreApplication::translate(
            "SignInPage", "Strava could not do it just now. It usually works again after a while.");
    case ErrorCode::AnswerDamaged:
        return QCoreApplication::translate("SignInPage",
            "What Strava answered makes no sense to Lengthwise. A network that asks for its own sign-in first can "
            "cause this.");
    case ErrorCode::RequestRefused:
        return QCoreApplication::translate("SignInPage", "Strava did not agree to this sign-in.");
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("SignInPage", "The sign-in was cancelled in Lengthwise.");
    default:
        return QCoreApplication::translate("SignInPage",
            "Strava let you in, but Lengthwise could not keep the sign-in. Go back to Lengthwise, which says why.");
    }
}

QString wayOn()
{
    return QCoreApplication::translate("SignInPage",
        "Nothing was changed in Lengthwise. To try again, go back to Lengthwise and choose Connect in the Strava "
        "menu.");
}

QByteArray escaped(const QString &words)
{
    return words.toHtmlEscaped().toUtf8();
}

QByteArray html(const Words &words)
{
    const QByteArray language = escaped(
        QCoreApplication::translate("SignInPage", "en", "not a word: the code of the language this is translated to"));
    QByteArray text = "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(words.title)
        + " \xE2\x80\x93 Lengthwise</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>" + style
        + "</style>\n</head>\n<body>\n<main>\n<p class=\"name\">Lengthwise</p>\n";
    text += words.isGood ? "<div class=\"mark good\" aria-hidden=\"true\">\xE2\x9C\x93</div>\n"
                         : "<div class=\"mark bad\" aria-hidden=\"true\">!</div>\n";
    text += "<h1>" + escaped(words.title) + "</h1>\n";
    for (const auto &paragraph : words.paragraphs)
        text += "<p>" + escaped(paragraph) + "</p>\n";
    return text + "</main>\n</body>\n</html>\n";
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 410:
        return "Gone";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

/// Nothing but our own style may take effect, whatever might get into a page.
QByteArray policy()
{
    static const auto styleHash = QCryptographicHash::hash(QByteArray(style), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + styleHash
        + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

SignInPage signInPage(const std::optional<Error> &error)
{
    if (!error) {
        return {200,
            html({QCoreApplication::translate("SignInPage", "You are signed in"),
                {QCoreApplication::translate("SignInPage", "You can close this page and go back to Lengthwise.")},
                true})};
    }
    const int status = error->code == ErrorCode::SignInForged ? 400 : 200;
    return {status,
        html({QCoreApplication::translate("SignInPage", "You are not signed in"),
            {whatHappened(error->code), wayOn()}})};
}

SignInPage overPage()
{
    return {410,
        html({QCoreApplication::translate("SignInPage", "This sign-in is over"),
            {QCoreApplication::translate("SignInPage",
                "It was used already, and counts only once. Go back to Lengthwise to see how it ended.")}})};
}

SignInPage refusalPage(int status)
{
    const auto title = QString::fromLatin1(reason(status));
    return {status, html({title, {QCoreApplication::translate("SignInPage", "There is nothing to see here.")}})};
}

QByteArray httpAnswer(const SignInPage &page)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(page.status) + ' ' + reason(page.status) + "\r\n";
    head += "Content-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.html.size())
        + "\r\nContent-Security-Policy: " + policy()
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n";
    if (page.status == 405)
        head += "Allow: GET\r\n";
    return head + "Connection: close\r\n\r\n" + page.html;
}

} // namespace lengthwise::strava
