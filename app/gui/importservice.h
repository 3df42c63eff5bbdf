#pragma once

#include "app/gui/librarythread.h"
#include "ui/viewmodels/swimimport.h"

#include <memory>

namespace lengthwise {

/// Looks at files in one thread and imports them in another, in slices of about a tenth of a second: what else is asked
/// of these threads waits no longer than that. GUI thread.
class ImportService final : public SwimImport
{
    Q_OBJECT

public:
    /// reader: looks and previews; writer: imports. All must outlive it.
    ImportService(LibraryThread &reader, LibraryThread &writer, const Clock &clock, QObject *parent = nullptr);
    ~ImportService() override;

    void look(const QStringList &paths) override;
    void stopLooking() override;
    void preview(const QString &file, int swim, const std::optional<field::PoolLength> &poolLength, QObject *asker,
        Answer<SwimDocumentPointer> answer) override;
    void mapColumns(const std::string &hash, const CsvMapping &mapping, QObject *asker, Answer<bool> answer) override;

    /// Passed over while an import runs.
    void import(const ImportOrder &order) override;
    void stopImporting() override;
    bool isImporting() const override { return m_import != nullptr; }

Q_SIGNALS:
    /// Something came into the library; while an import runs at most once a second.
    void stored();

private:
    struct Look;
    struct Import;
    void lookOn();
    void importOn();
    void tellStored(bool isLast);

    LibraryThread &m_reader;
    LibraryThread &m_writer;
    const Clock &m_clock;
    std::shared_ptr<Look> m_look;     ///< absent: nobody looks
    std::shared_ptr<Import> m_import; ///< absent: nothing is imported
    std::optional<Instant> m_toldStored;
    std::size_t m_storedItems = 0; ///< of the import, told or not
    std::size_t m_toldItems = 0;
};

} // namespace lengthwise
