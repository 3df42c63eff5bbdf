#pragma once

#include "app/gui/librarythread.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace lengthwise {

/// The swims that come with the program, as a library of their own in a temporary folder; it goes with this object.
/// GUI thread.
class SampleLibrary final : public QObject
{
    Q_OBJECT

public:
    /// clock must outlive it.
    explicit SampleLibrary(const Clock &clock, QObject *parent = nullptr);
    ~SampleLibrary() override;

    /// Makes it in a thread of its own and calls ready(folder), or failed(error).
    void make(std::function<void(const QString &folder)> ready, std::function<void(const Error &)> failed);

private:
    const Clock &m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<LibraryThread> m_thread;
};

/// Imports the bundled swims with their titles and the swimmer they belong to. The library's thread.
Result<bool> fillWithSamples(OpenLibrary &library);

} // namespace lengthwise
