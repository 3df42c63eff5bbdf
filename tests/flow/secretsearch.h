#pragma once

#include <QByteArrayList>
#include <QStringList>

#include <atomic>
#include <bitset>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_map>

namespace lengthwise {

/// How a secret may stand somewhere: as it is, in UTF-16, percent-encoded, in hex, in base64 from any byte on.
QByteArrayList formsOf(const QString &secret);

/// Looks for secrets in any of their forms. What is compressed or encrypted is not opened.
class SecretSearch
{
public:
    explicit SecretSearch(const QStringList &secrets);

    /// "where: first characters" of each secret that is in there.
    QStringList foundIn(const QByteArray &bytes, const QString &where) const;
    /// All files below, hidden ones too, by name and content. Rights are no hindrance for root only.
    QStringList foundBelow(const QString &folder) const;

private:
    struct Form {
        QString told; ///< to be shown
        QByteArray bytes;
    };
    using Beginning = std::uint64_t;
    std::unordered_multimap<Beginning, Form> m_forms; ///< many secrets are looked for in one go
    std::bitset<1 << 16> m_firstTwo;                  ///< bytes of all forms
};

/// What everybody on this machine can see of the test's programs while they run: command lines; and what their user
/// can: environments. Linux only.
class ProcessWatch
{
public:
    ProcessWatch();
    ~ProcessWatch();
    Q_DISABLE_COPY_MOVE(ProcessWatch)

    /// All that was seen so far.
    QByteArray seen() const;

private:
    void look();

    mutable std::mutex m_mutex;
    std::set<QByteArray> m_seen;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace lengthwise
