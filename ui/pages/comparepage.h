#pragma once

#include "ui/viewmodels/swimstudies.h"

#include <QWidget>

namespace lengthwise {

/// Two to twenty swims beside each other. Asks the studies for what it shows; what it does not do itself, it asks for.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ComparePage(SwimStudies &studies, SwimLibrary &library, QWidget *parent = nullptr);

    /// Swims of the library, instead of what was compared.
    void compare(const QStringList &ids);
    /// All swims of files that are only looked at.
    void compareFiles(const QStringList &paths);

Q_SIGNALS:
    void openRequested(const QString &id);
    /// The lengths a sentence rests on.
    void evidenceRequested(const QString &id, const std::vector<std::size_t> &lengths);
    /// Swims are to be chosen in the list.
    void chooseRequested();
    /// What is shown changed: title and status bar follow.
    void changed();

private:
    SwimStudies &m_studies;
    SwimLibrary &m_library;
};

} // namespace lengthwise
