#include "ui/pages/comparepage.h"

namespace lengthwise {

ComparePage::ComparePage(SwimStudies &studies, SwimLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_studies(studies)
    , m_library(library)
{
}

void ComparePage::compare(const QStringList &ids)
{
    m_studies.compare(ids, this, [](const Result<ComparisonStudyPointer> &) {});
    Q_EMIT changed();
}

void ComparePage::compareFiles(const QStringList &paths)
{
    m_studies.compareFiles(paths, this, [](const Result<ComparisonStudyPointer> &) {});
    Q_EMIT changed();
}

} // namespace lengthwise
