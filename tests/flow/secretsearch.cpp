#include "tests/flow/secretsearch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUrl>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What of the base64 depends on these bytes alone, where so many others stand before them.
QByteArray base64Within(const QByteArray &bytes, int before, QByteArray::Base64Options alphabet)
{
    constexpr int bitsOfByte = 8, bitsOfDigit = 6;
    const qsizetype first = (before * bitsOfByte + bitsOfDigit - 1) / bitsOfDigit;
    const qsizetype end = (before + bytes.size()) * bitsOfByte / bitsOfDigit;
    return (QByteArray(before, '\0') + bytes).toBase64(alphabet).mid(first, end - first);
}

template<class Number>
Number numberAt(const char *bytes)
{
    Number number = 0;
    std::memcpy(&number, bytes, sizeof(number));
    return number;
}

} // namespace

QByteArrayList formsOf(const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    QByteArrayList forms{plain, QUrl::toPercentEncoding(secret), plain.toHex(),
        QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * qsizetype(sizeof(char16_t)))};
    constexpr int group = 3;
    for (int before = 0; before < group; ++before) {
        forms << base64Within(plain, before, QByteArray::Base64Encoding);
        forms << base64Within(plain, before, QByteArray::Base64UrlEncoding);
    }
    std::ranges::sort(forms);
    forms.erase(std::ranges::unique(forms).begin(), forms.end());
    return forms;
}

SecretSearch::SecretSearch(const QStringList &secrets)
{
    constexpr qsizetype shown = 6;
    for (const QString &secret : secrets) {
        for (const QByteArray &form : formsOf(secret)) {
            m_forms.insert({numberAt<Beginning>(form.constData()), {secret.left(shown), form}});
            m_firstTwo.set(numberAt<std::uint16_t>(form.constData()));
        }
    }
}

QStringList SecretSearch::foundIn(const QByteArray &bytes, const QString &where) const
{
    QStringList found;
    for (qsizetype at = 0; at + qsizetype(sizeof(Beginning)) <= bytes.size(); ++at) {
        const char *here = bytes.constData() + at;
        if (!m_firstTwo.test(numberAt<std::uint16_t>(here)))
            continue;
        const auto [begin, end] = m_forms.equal_range(numberAt<Beginning>(here));
        for (auto form = begin; form != end; ++form) {
            if (QByteArrayView(bytes).sliced(at).startsWith(form->second.bytes))
                found << u"%1: %2..."_s.arg(where, form->second.told);
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList SecretSearch::foundBelow(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        found += foundIn(path.toUtf8() + '\0' + contentOf(path), path);
    }
    return found;
}

ProcessWatch::ProcessWatch()
    : m_thread([this] {
        constexpr std::chrono::milliseconds betweenLooks{5};
        while (!m_isOver) {
            look();
            std::this_thread::sleep_for(betweenLooks);
        }
    })
{
}

ProcessWatch::~ProcessWatch()
{
    m_isOver = true;
    m_thread.join();
}

void ProcessWatch::look()
{
    const QByteArray mark = "LENGTHWISE_KEYRING=" + qgetenv("LENGTHWISE_KEYRING") + '\0';
    for (const QString &name : QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs)) {
        const QByteArray environment = contentOf(u"/proc/%1/environ"_s.arg(name));
        if (!environment.contains(mark))
            continue;
        const QByteArray line = contentOf(u"/proc/%1/cmdline"_s.arg(name));
        const std::lock_guard lock(m_mutex);
        m_seen.insert(line + '\n' + environment + '\n');
    }
}

QByteArray ProcessWatch::seen() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray all;
    for (const QByteArray &one : m_seen)
        all += one;
    return all;
}

} // namespace lengthwise
