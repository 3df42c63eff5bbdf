#include "tests/ui/threadedlibrary.h"

using namespace Qt::StringLiterals;

namespace lengthwise {

ThreadedLibrary::ThreadedLibrary()
{
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
    opened(Purpose::Begin);
    m_reader.open({.folder = folder(), .purpose = Purpose::Read});
    m_writer.open({.folder = folder(), .purpose = Purpose::Write});
}

std::unique_ptr<OpenLibrary> ThreadedLibrary::opened(Purpose purpose) const
{
    auto library = OpenLibrary::open({.folder = folder(), .purpose = purpose}, u"Anna"_s, m_clock);
    if (!library)
        qFatal("the library of the test fails: %s", qPrintable(library.error().detail));
    return std::move(*library);
}

std::vector<SwimListRow> ThreadedLibrary::rows() const
{
    return swimList(opened(Purpose::Read)->database()).value();
}

} // namespace lengthwise
