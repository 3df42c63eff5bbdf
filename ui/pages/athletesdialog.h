#pragma once

#include "ui/viewmodels/librarycare.h"
#include "ui/widgets/quietdialog.h"

class QListWidget;

namespace lengthwise {

class Banner;
class Button;
class Paragraph;
class ProfileForm;

/// Who swims in this library: whose swims are shown, one more athlete, and each one's profile.
class AthletesDialog final : public QuietDialog
{
    Q_OBJECT

public:
    /// care must outlive it.
    AthletesDialog(LibraryCare &care, const LibraryState &state, QWidget *parent);

    /// The athletes changed, or another one is shown.
    void setState(const LibraryState &state);

private:
    QWidget *makeList();
    QWidget *makeProfile();
    void showAthlete(int row);
    void add();
    void save();
    void choose();
    void complain(const Error &error);
    void updateButtons();
    const Athlete *selected() const;

    LibraryCare &m_care;
    LibraryState m_state;
    std::string m_wanted; ///< uuid of who is to be selected when the next state comes
    QListWidget *m_list;
    Button *m_add;
    ProfileForm *m_form;
    Paragraph *m_note;
    Button *m_save;
    Button *m_choose;
    Banner *m_error;
};

} // namespace lengthwise
