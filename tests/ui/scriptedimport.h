#pragma once

#include "ui/viewmodels/swimimport.h"

#include <deque>

namespace lengthwise {

/// Says what a test tells it to, and keeps what it was asked.
class ScriptedImport final : public SwimImport
{
public:
    struct Preview {
        QString file;
        int swim = 0;
        std::optional<field::PoolLength> poolLength;
        Answer<SwimDocumentPointer> answer;
    };

    void look(const QStringList &paths) override { looks << paths; }
    void stopLooking() override { ++stoppedLooks; }
    void preview(const QString &file, int swim, const std::optional<field::PoolLength> &poolLength, QObject *,
        Answer<SwimDocumentPointer> answer) override
    {
        previews.push_back({file, swim, poolLength, std::move(answer)});
    }
    void mapColumns(const std::string &hash, const CsvMapping &mapping, QObject *, Answer<bool> answer) override
    {
        mappings.emplace_back(hash, mapping);
        answer(mappingAnswer);
    }
    void import(const ImportOrder &order) override
    {
        orders.push_back(order);
        imports = true;
    }
    void stopImporting() override { ++stoppedImports; }
    bool isImporting() const override { return imports; }

    void tellCandidates(const std::vector<ImportCandidate> &candidates, int done, int total)
    {
        Q_EMIT candidatesRead(candidates);
        Q_EMIT lookProgress(done, total);
    }
    void tellLooked(const std::vector<ImportCandidate> &candidates)
    {
        tellCandidates(candidates, int(candidates.size()), int(candidates.size()));
        Q_EMIT lookEnded();
    }
    void tellImported(const ImportReport &report, const QStringList &ids)
    {
        imports = false;
        Q_EMIT imported(report, ids);
    }
    void tellFailed(const Error &error)
    {
        imports = false;
        Q_EMIT importFailed(error);
    }

    QList<QStringList> looks;
    int stoppedLooks = 0;
    std::deque<Preview> previews;
    std::vector<std::pair<std::string, CsvMapping>> mappings;
    Result<bool> mappingAnswer = true;
    std::vector<ImportOrder> orders;
    int stoppedImports = 0;
    bool imports = false;
};

/// A pool swim of one file: 25 m lengths of 25 s, on 21 Oct 2026 at 06:31 UTC.
ImportCandidate candidateOf(const QString &file, int lengths);
/// The same without a pool length: 25 m is the swimmer's usual pace, 50 m is not.
ImportCandidate poolQuestion(const QString &file, int lengths);
ImportCandidate failedCandidate(const QString &file, const Error &error);
/// A table of lengths with an unknown header.
ImportCandidate unknownTable(const QString &file);

} // namespace lengthwise
