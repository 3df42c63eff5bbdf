#include "ui/pages/progresspage.h"

namespace lengthwise {

ProgressPage::ProgressPage(SwimStudies &studies, SwimLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_studies(studies)
    , m_library(library)
{
}

} // namespace lengthwise
