#include "ui/pages/swimchanges.h"

namespace lengthwise {

namespace {

struct NamesLengths {
    template<class Wish>
    bool operator()(const Wish &) const
    {
        return false;
    }
    bool operator()(const wish::StrokeOf &) const { return true; }
    bool operator()(const wish::StrokesOf &) const { return true; }
    bool operator()(const wish::Split &) const { return true; }
    bool operator()(const wish::Join &) const { return true; }
    bool operator()(const wish::Insert &) const { return true; }
    bool operator()(const wish::TurnIntoRest &) const { return true; }
    bool operator()(const wish::AsRecorded &) const { return true; }
    bool operator()(const wish::TakeBack &) const { return true; }
    bool operator()(const wish::TakeInstead &) const { return true; }
};

} // namespace

void SwimChanges::setLibrary(SwimLibrary *library)
{
    if (m_library == library)
        return;
    if (m_library)
        m_library->disconnect(this);
    m_library = library;
    if (m_library) {
        connect(m_library, &SwimLibrary::stateChanged, this, &SwimChanges::fixedChanged);
        connect(m_library, &SwimLibrary::stepsChanged, this, &SwimChanges::libraryChanged);
    }
    Q_EMIT fixedChanged();
    Q_EMIT libraryChanged();
}

void SwimChanges::setDocument(SwimDocumentPointer document)
{
    m_document = std::move(document);
    m_underWay = false;
}

QString SwimChanges::fixed() const
{
    if (!m_library || !m_document || !m_document->isInLibrary())
        return tr("This file was only looked at. Import it into your library to correct it.");
    if (!m_library->state().canChange())
        return tr("This library can only be read, so nothing in it can be corrected.");
    return {};
}

Answer<DoneStep> SwimChanges::answered(bool namesLengths)
{
    return [this, namesLengths](const Result<DoneStep> &answer) {
        const int swims = answer ? answer->swims : 0;
        if (namesLengths && swims == 0) // nothing will be opened anew
            m_underWay = false;
        if (answer)
            Q_EMIT done(swims);
        else
            Q_EMIT failed(answer.error());
    };
}

void SwimChanges::change(const SwimWish &wish)
{
    const bool namesLengths = std::visit(NamesLengths(), wish);
    if (!fixed().isEmpty())
        return;
    if (namesLengths && m_underWay) {
        Q_EMIT dropped();
        return;
    }
    m_underWay = m_underWay || namesLengths;
    m_library->change({m_document->id}, wish, this, answered(namesLengths));
}

void SwimChanges::changeOf(
    const QString &id, const SwimWish &wish, std::function<void(const std::optional<Error> &)> told)
{
    if (!m_library)
        return;
    m_library->change({id}, wish, this, [told = std::move(told)](const Result<DoneStep> &answer) {
        told(answer ? std::nullopt : std::optional(answer.error()));
    });
}

void SwimChanges::separate()
{
    if (fixed().isEmpty())
        m_library->separate(m_document->id, this, answered(false));
}

} // namespace lengthwise
