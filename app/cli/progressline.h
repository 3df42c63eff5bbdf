#pragma once

#include <QElapsedTimer>
#include <QString>

#include <cstdint>

namespace lengthwise::cli {

/// One line on standard error that tells how far something is: share, rate and remaining time. Only where standard
/// error is a terminal; a log gets nothing.
class ProgressLine
{
public:
    ProgressLine();
    /// Takes the line away.
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(std::int64_t done, std::int64_t total);
    /// The same line in words of one's own. isNews: it is not held back because another one was just shown.
    void say(const QString &line, bool isNews = false);

private:
    bool isDue(bool isNews = false);

    const bool m_isSeen;
    bool m_isShown = false;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown;
};

} // namespace lengthwise::cli
